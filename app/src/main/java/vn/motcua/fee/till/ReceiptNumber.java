// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a receipt (ký hiệu và số biên lai), such as AB/26 no. 0001207: running within the
 * unit, the year and the series, without a gap, never given twice.
 *
 * @param letters of the series, two capital letters
 * @param year of the receipt
 * @param number from 1
 */
public record ReceiptNumber(String letters, int year, int number) {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2}");
    private static final int CENTURY = 100;

    public ReceiptNumber {
        if (!isLetters(letters) || number < 1) {
            throw new IllegalArgumentException("no receipt has this number");
        }
    }

    /** True for two capital letters of the Latin alphabet. */
    public static boolean isLetters(String text) {
        return LETTERS.matcher(text).matches();
    }

    /** The series with its year: AB/26. */
    public String series() {
        return String.format(Locale.ROOT, "%s/%02d", letters, year % CENTURY);
    }

    /** The number in at least seven digits: 0001207. */
    public String digits() {
        return String.format(Locale.ROOT, "%07d", number);
    }
}
