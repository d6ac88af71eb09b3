// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import org.jspecify.annotations.Nullable;

/**
 * The dossiers behind one cell of a report, a page of them.
 *
 * @param report the report
 * @param key the row, null for the row of totals
 * @param figure the column
 * @param page from 1
 */
public record CellRequest(ReportRequest report, @Nullable String key, Figure figure, int page) {
    public CellRequest {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1: " + page);
        }
    }
}
