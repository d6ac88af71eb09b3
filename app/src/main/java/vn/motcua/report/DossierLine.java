// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dossier behind a figure, as it stood at the report's instant.
 *
 * @param standing code of the {@link Figure} it stands as, from online to awaiting
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
