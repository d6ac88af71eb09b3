// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

/** The reports of handling and the dossiers behind each of their figures. */
public interface HandlingReports {
    /** The report asked for. */
    HandlingReport report(ReportRequest request);

    /** One page of the dossiers behind a cell. */
    DossierPage dossiers(CellRequest cell);
}
