// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.language.DateWords;
import vn.motcua.signing.Numbering;
import vn.motcua.signing.check.PaperFields;

/**
 * Number and symbol of an issued paper (số, ký hiệu), such as {@code 05/GXN-UBND}: running within a
 * unit, a year and a symbol from 01 on the first of January, never used twice. Nghị định
 * 30/2020/NĐ-CP, Điều 15 and Phụ lục I.
 *
 * @param number from 1
 * @param symbol letters of kind and unit, without the number
 * @param dated the day it was given
 */
public record PaperNumber(int number, String symbol, LocalDate dated) {
    private static final int TWO_DIGITS = 10;
    private static final int LAST_WITH_NOUGHT = 2;
    private static final DateWords DATES = DateWords.in(Locale.forLanguageTag("vi"));
    private static final Pattern SYMBOL =
            Pattern.compile("[A-ZĐ0-9]{1,12}(?:[-.&/][A-ZĐ0-9]{1,12}){0,4}");

    public PaperNumber {
        if (number < 1 || !isSymbol(symbol)) {
            throw new IllegalArgumentException("neither number nor symbol of a paper");
        }
    }

    /** True when this may stand behind a number. */
    public static boolean isSymbol(String symbol) {
        return SYMBOL.matcher(symbol).matches();
    }

    /** As it stands on the paper; below ten with a nought before it. */
    public String text() {
        return bare() + "/" + symbol;
    }

    private String bare() {
        return twoDigits(number);
    }

    /**
     * What the clerk writes on the paper. Days below 10 and the months 1 and 2 carry a nought (Nghị
     * định 30/2020/NĐ-CP, Phụ lục I).
     */
    Numbering written() {
        int month = dated.getMonthValue();
        return new Numbering(
                Map.of(
                        PaperFields.NUMBER, text(),
                        PaperFields.BARE_NUMBER, bare(),
                        PaperFields.DATE, DATES.document(dated),
                        PaperFields.DAY, twoDigits(dated.getDayOfMonth()),
                        PaperFields.MONTH,
                                month <= LAST_WITH_NOUGHT
                                        ? twoDigits(month)
                                        : Integer.toString(month),
                        PaperFields.YEAR, Integer.toString(dated.getYear())));
    }

    private static String twoDigits(int figure) {
        return (figure < TWO_DIGITS ? "0" : "") + figure;
    }
}
