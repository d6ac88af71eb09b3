// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.util.Locale;

/**
 * What is wrong with one value of a limit to compute, told with the way out.
 *
 * @param column the column or option it stands in
 * @param reason the last part of its message key
 * @param value what was written there
 */
record DeadlineFault(String column, String reason, String value) {
    private static final int SHOWN = 60;

    /** The sentence about a value given as an option. */
    String ofOption(CommandTexts texts) {
        return texts.each(locale -> column + ": " + sentence(locale));
    }

    /** The sentence about a value in a file whose row begins on {@code line}. */
    String ofRow(long line, CommandTexts texts) {
        return texts.each(locale ->
                CommandTexts.in(
                        locale,
                        "operation.deadline.row",
                        Long.toString(line),
                        column,
                        sentence(locale)));
    }

    private String sentence(Locale locale) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return CommandTexts.in(locale, "operation.deadline.fault." + reason, shown);
    }
}
