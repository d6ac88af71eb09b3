// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import org.jspecify.annotations.Nullable;

/**
 * Which cell of a report is opened.
 *
 * @param report the report it stands in
 * @param key key of its row; null for the total
 * @param figure its column
 * @param page of its dossiers, from 1
 */
public record CellRequest(
        ReportRequest report, @Nullable String key, Figure figure, int page) {}
