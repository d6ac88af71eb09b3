// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last four digits of a phone number or personal id, by which the owner of a dossier is known.
 *
 * @param value four digits
 */
public record CheckDigits(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");
    private static final int LENGTH = 4;

    public CheckDigits {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("check digits are four digits");
        }
    }

    /** The digits, spaces left out; empty when they are not four. */
    public static Optional<CheckDigits> parse(String text) {
        String bare = text.replaceAll("[\\s\\u00a0]", "");
        return FORM.matcher(bare).matches() ? Optional.of(new CheckDigits(bare)) : Optional.empty();
    }

    /** True when one of {@code numbers} ends in them; takes as long for each of them. */
    boolean fit(List<String> numbers) {
        boolean fit = false;
        for (String number : numbers) {
            String end = number.substring(Math.max(0, number.length() - LENGTH));
            fit |= MessageDigest.isEqual(bytes(end), bytes(value));
        }
        return fit;
    }

    private static byte[] bytes(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }

    /** Never the digits: personal data stay out of logs. */
    @Override
    public String toString() {
        return "CheckDigits";
    }
}
