// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.organisation.StoredUnit;

/**
 * The counters at which somebody receives today.
 *
 * @param units all of them, at least one
 * @param unit the one they sit at
 */
record Place(List<StoredUnit> units, StoredUnit unit) {
    Place {
        units = List.copyOf(units);
    }

    /** The keys of the units within which people are found again. */
    Set<Long> reach() {
        return units.stream().map(StoredUnit::id).collect(Collectors.toUnmodifiableSet());
    }
}
