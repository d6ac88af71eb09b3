// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.util.Arrays;
import java.util.Locale;

/** By which way a rating came. Figures are told apart by it. */
public enum RatingChannel {
    /** Given on the public page. */
    WEB(1),
    /** Written on a paper slip, and entered by somebody who took no part in the dossier. */
    PAPER(2);

    private final int number;

    RatingChannel(int number) {
        this.number = number;
    }

    /** The number stored. */
    public int number() {
        return number;
    }

    /** The word in messages and files, such as {@code paper}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel with this {@link #number()}; throws for another. */
    public static RatingChannel ofNumber(int number) {
        return Arrays.stream(values())
                .filter(channel -> channel.number == number)
                .findFirst()
                .orElseThrow();
    }
}
