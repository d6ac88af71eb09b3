// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.Arrays;

/** In which of the lines of a group a number stands. */
public enum Lane {
    /** Ưu tiên: confirmed by staff with a reason. */
    PRIORITY(0),
    /** Comes again, to bring a supplement or to take a result: the receipt was shown. */
    RETURN(1),
    /** Everybody else. */
    USUAL(2);

    private final int code;

    Lane(int code) {
        this.code = code;
    }

    /** The number in the database. */
    public int code() {
        return code;
    }

    /** The lane with this {@link #code()}; throws for another number. */
    public static Lane of(int code) {
        return Arrays.stream(values()).filter(one -> one.code == code).findFirst().orElseThrow();
    }
}
