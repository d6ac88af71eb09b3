// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.List;

/**
 * One page of the dossiers behind a figure.
 *
 * @param lines those of this page
 * @param total of all pages; equal to the figure
 * @param page from 1
 * @param pageSize lines on a full page
 */
public record DossierPage(List<DossierLine> lines, long total, int page, int pageSize) {
    public DossierPage {
        lines = List.copyOf(lines);
    }
}
