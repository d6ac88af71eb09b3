// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import java.util.Arrays;
import java.util.Locale;

/** Why the scan of an old result cannot be read, or not all of it. */
public enum Obstacle {
    /** The file is damaged, or gone. */
    DAMAGED,
    /** A page took too long, or the program failed at it. */
    PAGE,
    /** The machine stopped several times while it was being read. */
    CUT_OFF;

    /** The word in the database and in messages, such as {@code cut-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The obstacle of this {@link #code()}. */
    public static Obstacle ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
