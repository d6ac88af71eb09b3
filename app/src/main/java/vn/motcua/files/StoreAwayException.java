// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;

/** Files can neither be kept nor opened for now; nothing was half done. */
public final class StoreAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ShelfTrouble trouble;

    StoreAwayException(IOException cause) {
        this(ShelfTrouble.of(cause), cause);
    }

    private StoreAwayException(ShelfTrouble trouble, IOException cause) {
        super("the store of files is away: " + trouble, cause);
        this.trouble = trouble;
    }

    /** Why. */
    public ShelfTrouble trouble() {
        return trouble;
    }
}
