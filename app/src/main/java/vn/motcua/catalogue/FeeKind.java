// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;

/** What kind of revenue a payment is. Luật Phí và lệ phí 97/2015/QH13, Điều 3. */
public enum FeeKind {
    /** Phí: covers the cost of a service and is kept in part. */
    CHARGE,
    /** Lệ phí: fixed, to the budget. */
    FEE;

    /** The word in the database and in message keys, such as {@code charge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
