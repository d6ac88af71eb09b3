// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/**
 * Who asks (người nộp hồ sơ), as written on the dossier.
 *
 * @param name full name, NFC, at most {@link #LONGEST_NAME} characters
 * @param personalId the personal id, null when it has none
 * @param phone a number to call, null for people without
 */
public record Applicant(String name, @Nullable PersonalId personalId, @Nullable PhoneNumber phone) {
    /** More is a mistake of the file, not a name. */
    public static final int LONGEST_NAME = 200;

    public Applicant {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "Applicant";
    }
}
