// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identification number (số định danh cá nhân): 12 digits, no check digit. Nghị định
 * 137/2015/NĐ-CP, Điều 13: three digits of the place of birth registration, one of century and sex,
 * two of the year of birth, six at random.
 *
 * @param digits exactly twelve
 */
public record PersonalId(String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{12}");

    public PersonalId {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a personal id has 12 digits");
        }
    }

    /** The id, or empty when the text is not twelve digits. */
    public static Optional<PersonalId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PersonalId(text)) : Optional.empty();
    }

    /** For screens: only the last three digits show. */
    public String masked() {
        return "•••••••••" + digits.substring(9);
    }

    /** Never the number: personal data stay out of logs. */
    @Override
    public String toString() {
        return "PersonalId[" + masked() + "]";
    }
}
