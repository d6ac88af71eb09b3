// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import org.jspecify.annotations.Nullable;

/**
 * Which report of handling is asked for.
 *
 * @param period days and instant
 * @param grouping what a row stands for
 * @param unitCode that unit and all below it; null for all
 */
public record ReportRequest(ReportPeriod period, Grouping grouping, @Nullable String unitCode) {}
