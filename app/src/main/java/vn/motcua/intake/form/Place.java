// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.language.VietnameseOrder;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitLevel;

/**
 * The counters at which somebody receives today.
 *
 * @param units all of them, at least one
 * @param unit the one they sit at
 * @param standing all units that stand today
 */
public record Place(List<StoredUnit> units, StoredUnit unit, List<StoredUnit> standing) {
    public Place {
        units = List.copyOf(units);
        standing = List.copyOf(standing);
    }

    /**
     * Who else may decide what is received here, at these levels, by name: reception knows no
     * borders inside the province (Nghị định 118/2025/NĐ-CP, tiếp nhận phi địa giới).
     */
    public List<StoredUnit> offices(List<UnitLevel> levels) {
        return standing.stream()
                .filter(one -> levels.contains(one.unit().level()) && !one.equals(unit))
                .sorted(Comparator.comparing(one -> one.unit().name(), VietnameseOrder.TEXT))
                .toList();
    }

    /** The keys of the units within which people are found again. */
    public Set<Long> reach() {
        return units.stream().map(StoredUnit::id).collect(Collectors.toUnmodifiableSet());
    }
}
