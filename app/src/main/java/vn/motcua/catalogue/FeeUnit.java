// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;

/** What a payment is counted by. */
public enum FeeUnit {
    /** The case (trường hợp, hồ sơ). */
    CASE,
    /** The copy (bản). */
    COPY,
    /** The page of one copy (trang). */
    PAGE;

    /** The word in the database and in message keys, such as {@code page}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
