// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;

/** Who may ask for a procedure (đối tượng thực hiện). */
public enum Subject {
    /** Vietnamese citizens. */
    CITIZEN,
    /** Foreigners and Vietnamese who live abroad. */
    FOREIGNER,
    /** Households, also such as do business. */
    HOUSEHOLD,
    /** Enterprises, cooperatives and other organisations. */
    ORGANISATION;

    /** The word in the database and in message keys, such as {@code citizen}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
