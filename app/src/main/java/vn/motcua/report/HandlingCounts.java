// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts dossiers by where they stand; every figure and every list come from the same rule. */
public interface HandlingCounts {
    /** The counts of a period; {@code units} null for all units. */
    List<HandlingCount> count(ReportPeriod period, @Nullable Set<Long> units);

    /** Which dossiers a list is about. */
    record Selection(
            ReportPeriod period,
            @Nullable Set<Long> units,
            @Nullable Set<Long> procedures,
            Set<Intake> intakes,
            Set<Standing> standings) {}

    /**
     * A page, from 1, of the selected dossiers, oldest submission first, and how many there are.
     */
    DossierPage page(Selection selection, int page, int pageSize);
}
