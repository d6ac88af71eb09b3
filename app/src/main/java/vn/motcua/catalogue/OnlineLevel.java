// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a procedure can be done online (mức độ dịch vụ công trực tuyến). */
public enum OnlineLevel {
    /** Toàn trình: from submission to result. */
    FULL,
    /** Một phần: some of it. */
    PARTIAL,
    /** Not online. */
    NONE;

    /** The word used in files and in the database, such as {@code partial}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this {@link #code()}, or empty when there is none. */
    public static Optional<OnlineLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
