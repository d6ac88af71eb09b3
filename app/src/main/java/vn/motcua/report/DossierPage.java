// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.List;

/**
 * A page of the dossiers behind a cell.
 *
 * @param lines the dossiers, oldest submission first
 * @param total how many there are on all pages: the number in the cell
 * @param page this page, from 1
 * @param pageSize lines of a full page
 */
public record DossierPage(List<DossierLine> lines, long total, int page, int pageSize) {
    public DossierPage {
        lines = List.copyOf(lines);
    }
}
