// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.organisation.Unit;

/**
 * Everything a page tells of one dossier.
 *
 * @param code its code
 * @param unit the unit it stands with, as it was called then
 * @param procedure the version it keeps
 * @param channel how it came
 * @param applicant who asks
 * @param state where it stands now
 * @param outcome how it ended, null while open
 * @param times when things happened
 * @param dueDate its due date, which explains itself; null when never received
 * @param dueGiven true when another system gave a due date that the law does not give
 * @param stops the stops of its clock in order
 * @param events its history in order, at least one
 */
public record DossierDetail(
        DossierCode code,
        Unit unit,
        ProcedureVersion procedure,
        Channel channel,
        Applicant applicant,
        DossierState state,
        @Nullable Outcome outcome,
        DossierTimes times,
        @Nullable DueDate dueDate,
        boolean dueGiven,
        List<ClockStop> stops,
        List<RecordedEvent> events) {
    public DossierDetail {
        stops = List.copyOf(stops);
        events = List.copyOf(events);
    }
}
