// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.List;

/**
 * A report of handling (tình hình, kết quả giải quyết): rows in the order to print, and their sum.
 *
 * @param period days and instant
 * @param grouping what a row stands for
 * @param rows one a key; keys with only zeros may be left out
 * @param total the sum of all rows
 */
public record HandlingReport(
        ReportPeriod period, Grouping grouping, List<Row> rows, Figures total) {
    public HandlingReport {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param key code of unit or procedure, name of field, or word of level
     * @param name what people call it, as it was called in the period
     * @param figures its figures
     */
    public record Row(String key, String name, Figures figures) {}
}
