// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which days and units ratings are summed up.
 *
 * @param from first day
 * @param to last day, not before the first
 * @param units keys of the units that dossiers were brought to; null for all
 */
public record RatingPeriod(LocalDate from, LocalDate to, @Nullable Set<Long> units) {
    public RatingPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins");
        }
        units = units == null ? null : Set.copyOf(units);
    }
}
