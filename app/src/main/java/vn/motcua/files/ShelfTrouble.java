// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.util.Locale;

/** Why files cannot be put on the shelf or fetched from it for now. */
public enum ShelfTrouble {
    /** It does not answer: switched off, cut off, or too slow. */
    UNREACHABLE,
    /** It does not know the keys of this installation. */
    WRONG_KEYS,
    /** It has no bucket of this name. */
    NO_BUCKET,
    /** It knows the keys, but they may not do this. */
    NOT_ALLOWED,
    /** Its clock and that of this machine are too far apart. */
    CLOCK,
    /** It hands out something else than was put there. */
    UNFAITHFUL,
    /** It answers with an error of another kind. */
    OTHER,
    /** The disk of this machine refuses: full, or ill. */
    DISK;

    /** The word in messages, such as {@code no-bucket}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this failure means; one that no far shelf told is of the disk. */
    static ShelfTrouble of(IOException failure) {
        return failure instanceof ShelfTroubleException told ? told.trouble() : DISK;
    }
}
