// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.Locale;

/** How people call a unit: Xã Ea Tam, not the whole name of its committee. */
final class UnitNames {
    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final String TOWNSHIP = "thị trấn ";

    private UnitNames() {}

    /** The short name of the unit called {@code name} in full. */
    static String spoken(String name) {
        if (!name.startsWith(COMMITTEE)) {
            return name;
        }
        String place = name.substring(COMMITTEE.length());
        return place.startsWith(TOWNSHIP)
                ? "TT. " + place.substring(TOWNSHIP.length())
                : place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }
}
