// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.util.Arrays;
import java.util.Locale;

/** Where a paper on a list stands. */
public enum LineState {
    /** It is to be destroyed. */
    LISTED(1),
    /** It was taken out of the list, and is kept. */
    TAKEN_OUT(2),
    /** It is destroyed; the line stays. */
    DESTROYED(3);

    private final int number;

    LineState(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The state with this {@link #number()}. */
    public static LineState ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The word in messages, such as {@code taken-out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
