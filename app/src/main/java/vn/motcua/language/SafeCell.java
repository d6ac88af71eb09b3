// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

/**
 * Text made safe for a spreadsheet: one that begins like a formula would be computed when the file
 * is opened, so it gets an apostrophe before it.
 */
public final class SafeCell {
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The text, after an apostrophe when a spreadsheet would take it for a formula. */
    public static String text(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
