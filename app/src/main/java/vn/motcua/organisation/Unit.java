// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit (đơn vị) as it stood for a time: identity is the code together with the first day.
 *
 * @param code its identification code
 * @param name its full name, NFC, as officially spelt
 * @param level its level
 * @param parent the code of the unit above, null at the top
 * @param gsoCode code of the statistics office: 2, 3 or 5 digits by level; null when it has none
 * @param validFrom first day
 * @param validTo last day, null while it stands
 */
public record Unit(
        UnitCode code,
        String name,
        UnitLevel level,
        @Nullable UnitCode parent,
        @Nullable String gsoCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Unit {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("unit ends before it begins");
        }
        if (code.equals(parent)) {
            throw new IllegalArgumentException("unit above itself");
        }
    }

    /** True when the unit stood on that day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** What its place is called: xã Ea Tam of Ủy ban nhân dân xã Ea Tam is Ea Tam. */
    public String place() {
        return name.replaceFirst("(?iu)^Trung tâm Phục vụ hành chính công ", "")
                .replaceFirst("(?iu)^Ủy ban nhân dân ", "")
                .replaceFirst("(?iu)^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh) ", "");
    }
}
