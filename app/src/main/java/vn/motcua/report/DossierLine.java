// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dossier in the list behind a cell, told as of the instant of the report.
 *
 * @param code its code
 * @param procedureName name of the procedure
 * @param unitName name of the unit
 * @param applicantName who asks
 * @param submittedAt handed in
 * @param receivedAt received, null when not yet
 * @param dueAt the due date in force then, null when not received
 * @param finishedAt ended, null while open
 * @param stopped true while its clock stood
 * @param standing the figure it counts in, among early, on time, overdue, pending in time, pending
 *     overdue, withdrawn, stopped, refused at reception and awaiting reception
 */
public record DossierLine(
        String code,
        String procedureName,
        String unitName,
        String applicantName,
        Instant submittedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        boolean stopped,
        String standing) {}
