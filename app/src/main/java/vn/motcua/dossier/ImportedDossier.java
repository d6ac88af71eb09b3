// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.StoredUnit;

/**
 * A dossier with its whole history, taken over from another system.
 *
 * @param code the code it had there, kept
 * @param unit its unit
 * @param procedure its procedure version
 * @param channel how it came
 * @param applicant who asks
 * @param times when things happened
 * @param dueDate its due date with the stops of its clock, null when never received
 * @param dueGiven true when the other system gave the due date
 * @param outcome how it ended, null while open
 * @param stops the stops of its clock in order of their start
 * @param digest of the row it came from, by which the same row is known again
 */
public record ImportedDossier(
        DossierCode code,
        StoredUnit unit,
        StoredProcedure procedure,
        Channel channel,
        Applicant applicant,
        DossierTimes times,
        @Nullable DueDate dueDate,
        boolean dueGiven,
        @Nullable Outcome outcome,
        List<ClockStop> stops,
        Hash digest) {

    public ImportedDossier {
        stops = List.copyOf(stops);
        if ((times.received() == null) != (dueDate == null)) {
            throw new IllegalArgumentException("a due date stands with a reception");
        }
        if ((times.finished() == null) != (outcome == null)) {
            throw new IllegalArgumentException("an outcome stands with its moment");
        }
    }

    /** The state it stands in now: open ones at the first step of processing. */
    public DossierState state() {
        if (outcome != null) {
            return times.returned() == null ? outcome.state() : DossierState.RETURNED;
        }
        if (times.received() == null) {
            return DossierState.SUBMITTED;
        }
        return stops.stream()
                .filter(stop -> stop.end() == null)
                .findFirst()
                .map(stop ->
                        stop.reason().restarts()
                                ? DossierState.AWAITING_SUPPLEMENT
                                : DossierState.AWAITING_PAYMENT)
                .orElse(DossierState.PROCESSING);
    }
}
