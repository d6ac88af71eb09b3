// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What the one-stop department of a unit is called on its papers. Nghị định 118/2025/NĐ-CP: from
 * 2025-07-01 provinces and communes have a Trung tâm Phục vụ hành chính công; Nghị định
 * 61/2018/NĐ-CP, Điều 7: everywhere else it is the Bộ phận Tiếp nhận và Trả kết quả.
 */
public final class OneStopName {
    private static final LocalDate CENTRES_FROM = LocalDate.of(2025, 7, 1);
    private static final String CENTRE = "Trung tâm Phục vụ hành chính công";
    private static final String DEPARTMENT = "Bộ phận Tiếp nhận và Trả kết quả";
    private static final String COMMITTEE = "ủy ban nhân dân";

    private OneStopName() {}

    /** On {@code day}; the unit’s own name when it is a one-stop department itself. */
    public static String of(Unit unit, LocalDate day) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        if (isOneStop(name)) {
            return unit.name();
        }
        boolean centre =
                !day.isBefore(CENTRES_FROM)
                        && unit.level() == UnitLevel.COMMUNE
                        && name.startsWith(COMMITTEE);
        return centre ? CENTRE + unit.name().substring(COMMITTEE.length()) : DEPARTMENT;
    }

    /** Whether the unit is nothing but a one-stop department. */
    public static boolean isOneStop(Unit unit) {
        return isOneStop(unit.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isOneStop(String name) {
        return name.startsWith("trung tâm phục vụ hành chính công")
                || name.startsWith("bộ phận tiếp nhận và trả kết quả")
                || name.startsWith("bộ phận một cửa");
    }
}
