// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of an entry may be corrected; number, day, signer and fee may not. */
public enum CorrectedField {
    /** Who asked for it. */
    APPLICANT,
    /** By what they proved who they are. */
    PAPER,
    /** What was certified. */
    DOCUMENT,
    /** How many copies, 1 to 10,000. */
    COPIES,
    /** The remark. */
    NOTE;

    /** Product default: nobody certifies more of one thing. */
    public static final int MOST_COPIES = 10_000;

    /** Product default: longer is a mistake, as for what is typed at the counter. */
    public static final int LONGEST = 300;

    /** The word in the database and in forms, such as {@code document}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when {@code text} can stand in this field. */
    public boolean takes(String text) {
        return switch (this) {
            case COPIES -> text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= MOST_COPIES;
            case NOTE, PAPER -> true;
            case APPLICANT, DOCUMENT -> !text.isEmpty();
        };
    }

    /** The field with this {@link #code()}, or empty when there is none. */
    public static Optional<CorrectedField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
