// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import org.jspecify.annotations.Nullable;

/**
 * What a report of handling is asked for.
 *
 * @param period days and instant
 * @param grouping what a row stands for
 * @param unitCode only this unit and all below it; null for all units
 */
public record ReportRequest(ReportPeriod period, Grouping grouping, @Nullable String unitCode) {}
