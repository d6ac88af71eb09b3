// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.LocalDate;
import java.util.regex.Pattern;

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
        return (number < TWO_DIGITS ? "0" : "") + number + "/" + symbol;
    }
}
