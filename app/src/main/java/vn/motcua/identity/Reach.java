// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;

/**
 * The units over which somebody may do something.
 *
 * @param everywhere true when no unit is outside; the lists are empty then
 * @param tops the units of the posts that allow it, own posts first
 * @param units all units reached, of any time
 */
public record Reach(boolean everywhere, List<UnitCode> tops, List<StoredUnit> units) {
    /** No unit at all. */
    public static final Reach NOWHERE = new Reach(false, List.of(), List.of());

    /** Every unit. */
    public static final Reach EVERYWHERE = new Reach(true, List.of(), List.of());

    public Reach {
        tops = List.copyOf(tops);
        units = List.copyOf(units);
    }

    /** True when the unit of this code is within reach. */
    public boolean covers(UnitCode unit) {
        return everywhere || units.stream().anyMatch(one -> one.unit().code().equals(unit));
    }

    /** True when nothing is within reach. */
    public boolean isNowhere() {
        return !everywhere && units.isEmpty();
    }

    /** The keys of the units reached, for queries; empty when {@link #everywhere}. */
    public Set<Long> unitIds() {
        return units.stream().map(StoredUnit::id).collect(Collectors.toUnmodifiableSet());
    }
}
