// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;

/** Whose authority decides a procedure (cấp có thẩm quyền giải quyết). */
public enum AuthorityLevel {
    /** Ủy ban nhân dân cấp xã or its chair. */
    COMMUNE,
    /** Ủy ban nhân dân cấp huyện; until 30 June 2025 (Luật 72/2025/QH15). */
    DISTRICT,
    /** Ủy ban nhân dân cấp tỉnh or an agency of it. */
    PROVINCE,
    /** An agency outside the people’s committees, such as the police or social insurance. */
    OTHER_AGENCY;

    /** The word in the database and in message keys, such as {@code other_agency}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
