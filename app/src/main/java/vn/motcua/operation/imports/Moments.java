// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierTimes;

/**
 * The moments of a dossier as written in its row, in Vietnam time.
 *
 * @param submitted handed in
 * @param received validly received, null when never
 * @param due the due date the other system gave, null when it is to be computed
 * @param finished result ready, withdrawn, stopped or refused; null while open
 * @param returned result handed over, null when not yet
 */
record Moments(
        LocalDateTime submitted,
        @Nullable LocalDateTime received,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime finished,
        @Nullable LocalDateTime returned) {

    /** The moments of a row, null when it has none of submission; other faults are noted only. */
    static @Nullable Moments read(Fields fields) {
        @Nullable LocalDateTime submitted =
                fields.required("submitted_at", Fields::moment, "moment");
        @Nullable LocalDateTime received = fields.optional("received_at", Fields::moment, "moment");
        @Nullable LocalDateTime due = fields.optional("due_at", Fields::moment, "moment");
        @Nullable LocalDateTime finished = fields.optional("finished_at", Fields::moment, "moment");
        @Nullable LocalDateTime returned = fields.optional("returned_at", Fields::moment, "moment");
        return submitted == null ? null : new Moments(submitted, received, due, finished, returned);
    }

    /** The day whose unit and procedure version hold: of reception, else of submission. */
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
