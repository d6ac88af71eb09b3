// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import java.util.Locale;
import vn.motcua.operation.wording.Sentence;

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
    String ofOption(Locale language) {
        return column + ": " + sentence(language);
    }

    /** The sentence about a value in a file whose row begins on {@code line}. */
    String ofRow(long line, Locale language) {
        return Sentence.of("operation.deadline.row", line, column, sentence(language)).in(language);
    }

    private String sentence(Locale language) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return Sentence.of("operation.deadline.fault." + reason, shown).in(language);
    }
}
