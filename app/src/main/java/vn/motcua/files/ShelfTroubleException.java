// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A far shelf did not do what it was asked for. */
final class ShelfTroubleException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ShelfTrouble trouble;

    ShelfTroubleException(ShelfTrouble trouble, @Nullable Throwable cause) {
        super("the store of files: " + trouble, cause);
        this.trouble = trouble;
    }

    ShelfTrouble trouble() {
        return trouble;
    }
}
