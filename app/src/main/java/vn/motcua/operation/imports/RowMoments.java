// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierTimes;

/** The moments of a dossier as a row writes them, Vietnam time. */
record RowMoments(
        LocalDateTime submitted,
        @Nullable LocalDateTime received,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime finished,
        @Nullable LocalDateTime returned) {
    /** The moments of a row, null when it does not even say when it was submitted. */
    static @Nullable RowMoments read(Fields fields) {
        @Nullable LocalDateTime submitted =
                fields.required("submitted_at", Fields::moment, "moment");
        @Nullable LocalDateTime received = optional(fields, "received_at");
        @Nullable LocalDateTime due = optional(fields, "due_at");
        @Nullable LocalDateTime finished = optional(fields, "finished_at");
        @Nullable LocalDateTime returned = optional(fields, "returned_at");
        return submitted == null
                ? null
                : new RowMoments(submitted, received, due, finished, returned);
    }

    private static @Nullable LocalDateTime optional(Fields fields, String column) {
        return fields.optional(column, Fields::moment, "moment");
    }

    /** The day whose unit and procedure version count: of reception, else of submission. */
    LocalDate day() {
        return (received == null ? submitted : received).toLocalDate();
    }

    DossierTimes times() {
        return new DossierTimes(
                VietnamTime.instant(submitted),
                instant(received),
                instant(finished),
                instant(returned));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime moment) {
        return moment == null ? null : VietnamTime.instant(moment);
    }
}
