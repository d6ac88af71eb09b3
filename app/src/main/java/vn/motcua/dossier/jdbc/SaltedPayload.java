// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.dossier.Applicant;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/**
 * An applicant's fields as stored, with the salt of their digest. The digest stands in the chain of
 * events for ever; without the salt, which goes with the fields, nobody can guess them from it.
 */
final class SaltedPayload {
    private static final int SALT = 16;
    private static final char END = 31;

    private final String name;
    private final @Nullable String personalId;
    private final @Nullable String phone;
    private final byte[] salt = new byte[SALT];

    SaltedPayload(Applicant applicant, SecureRandom random) {
        @Nullable PersonalId id = applicant.personalId();
        @Nullable PhoneNumber number = applicant.phone();
        this.name = applicant.name();
        this.personalId = id == null ? null : id.digits();
        this.phone = number == null ? null : number.e164();
        random.nextBytes(salt);
    }

    /** As the check in SQL computes it; no field can hold the character between them. */
    String digest() {
        String fields =
                name
                        + END
                        + (personalId == null ? "" : personalId)
                        + END
                        + (phone == null ? "" : phone);
        return Hash.sha256(salt, fields.getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Nullable String personalId() {
        return personalId;
    }

    @Nullable String phone() {
        return phone;
    }

    /** The columns by name. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("name", name);
        columns.put("personalId", personalId);
        columns.put("phone", phone);
        columns.put("salt", salt);
        return columns;
    }
}
