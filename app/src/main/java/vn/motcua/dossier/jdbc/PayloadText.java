// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/** An applicant's fields as stored. */
final class PayloadText {
    private PayloadText() {}

    static @Nullable String personalId(Applicant applicant) {
        @Nullable PersonalId id = applicant.personalId();
        return id == null ? null : id.digits();
    }

    static @Nullable String phone(Applicant applicant) {
        @Nullable PhoneNumber phone = applicant.phone();
        return phone == null ? null : phone.e164();
    }
}
