// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report of handling is asked for.
 *
 * @param period days and instant
 * @param grouping what a row stands for
 * @param unitCode only this unit and all below it; null for all units
 * @param within keys of the only units that its reader may see; null for all
 */
public record ReportRequest(
        ReportPeriod period,
        Grouping grouping,
        @Nullable String unitCode,
        @Nullable Set<Long> within) {
    public ReportRequest {
        within = within == null ? null : Set.copyOf(within);
    }

    /** For a reader who may see every unit. */
    public ReportRequest(ReportPeriod period, Grouping grouping, @Nullable String unitCode) {
        this(period, grouping, unitCode, null);
    }
}
