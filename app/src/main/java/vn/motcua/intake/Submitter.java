// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import org.jspecify.annotations.Nullable;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/**
 * Who hands in for the owner of the dossier (người nộp thay, người được ủy quyền).
 *
 * @param name full name
 * @param personalId null when it was not shown
 * @param phone null for people without
 * @param authority the paper by which they do it, such as a letter of authority with its date
 */
public record Submitter(
        String name,
        @Nullable PersonalId personalId,
        @Nullable PhoneNumber phone,
        String authority) {
    public Submitter {
        if (name.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException("who hands in has a name and a paper");
        }
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "Submitter";
    }
}
