// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Arrays;
import java.util.Locale;

/** How a result of the office is signed; the worst counts. */
public enum SignatureStanding {
    /** A number was typed, and no signed paper is here: it was signed by hand. */
    NO_PAPER(1),
    /** The paper does not hold when it is checked. */
    BROKEN(2),
    /** A certificate on it is not known to be good. */
    DOUBTFUL(3),
    /** Valid; no time stamp for the archive could be had, and nobody tries any more. */
    GIVEN_UP(4),
    /** Valid; it waits for the time stamp of the archive. */
    WAITING(5),
    /** Valid, and proved for the archive (LTA). */
    ARCHIVED(6);

    private final int number;

    SignatureStanding(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The standing with this {@link #number()}. */
    public static SignatureStanding ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** True when signature and seal hold, whether or not the time stamp has come. */
    public boolean isValid() {
        return this == GIVEN_UP || this == WAITING || this == ARCHIVED;
    }

    /** The word in messages, such as {@code no-paper}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
