// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import vn.motcua.language.VietnameseText;

/**
 * What somebody looks for among the procedures in force.
 *
 * @param text a code or words of the name in either language, with or without marks; empty for all
 * @param field the field as spelt in the catalogue; empty for all
 * @param day the day on which they are in force
 */
public record ProcedureSearch(String text, String field, LocalDate day) {
    /** The longest text that is looked for; what comes after is not read. */
    static final int LONGEST = 200;

    public ProcedureSearch {
        String tidy = VietnameseText.tidy(text.replace('\0', ' '));
        text = tidy.substring(0, Math.min(LONGEST, tidy.length())).strip();
        field = VietnameseText.tidy(field.replace('\0', ' '));
    }

    /** All procedures in force on that day. */
    public static ProcedureSearch all(LocalDate day) {
        return new ProcedureSearch("", "", day);
    }
}
