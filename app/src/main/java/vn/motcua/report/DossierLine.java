// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dossier in the list behind a cell.
 *
 * @param code its code
 * @param procedureName name of the procedure
 * @param unitName name of the unit
 * @param applicantName who asks
 * @param submittedAt handed in
 * @param receivedAt received, null when not yet
 * @param dueAt due, null when not received
 * @param finishedAt ended, null while open
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
        String standing) {}
