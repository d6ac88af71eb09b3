// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files were sealed with keys that are not there any more, or cannot be read. */
public final class LostKeysException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostKeysException(Path place, @Nullable Throwable cause) {
        super(
                "the keys of the files are not in " + place + ": put them back from their copy",
                cause);
    }
}
