// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the QR code of an issued paper holds: 130 random bits, which tell nothing by themselves and
 * open the page where the paper can be checked.
 *
 * @param text 26 of the letters a to z and the digits 2 to 7, as they can be read out
 */
public record PaperToken(String text) {
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    /** A new one. */
    public static PaperToken next(SecureRandom random) {
        BigInteger bits = new BigInteger(LENGTH * 5, random);
        StringBuilder text = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            text.append(SIGNS.charAt(bits.shiftRight(place * 5).intValue() & (SIGNS.length() - 1)));
        }
        return new PaperToken(text.toString());
    }

    /** The token that was meant; empty when it is none. */
    public static Optional<PaperToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PaperToken(text)) : Optional.empty();
    }

    /** Nothing of it, so that it gets into no log. */
    @Override
    public String toString() {
        return "PaperToken";
    }
}
