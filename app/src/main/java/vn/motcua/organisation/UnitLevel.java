// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The level of a unit (cấp). The district level ended on 30 June 2025 (Luật 72/2025/QH15). */
public enum UnitLevel {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Huyện, thị xã, thành phố thuộc tỉnh; until 30 June 2025. */
    DISTRICT,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE;

    /** The word used in files and in the database, such as {@code commune}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this {@link #code()}, or empty when there is none. */
    public static Optional<UnitLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
