// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;

/** A way in which a procedure can be asked for (cách thức thực hiện). */
public enum Manner {
    /** At the counter (trực tiếp). */
    IN_PERSON,
    /** Online (trực tuyến). */
    ONLINE,
    /** By public post (dịch vụ bưu chính công ích). */
    POST;

    /** The word in the database and in message keys, such as {@code in_person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
