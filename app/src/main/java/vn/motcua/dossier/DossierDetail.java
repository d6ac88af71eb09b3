// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;

/**
 * Everything a page tells of one dossier.
 *
 * @param code its code
 * @param unit the unit it stands with, as it was called then
 * @param office the unit that decides it; the same one unless reception knew no borders
 * @param concerned the codes of every unit that has or had work on it
 * @param procedure the version it keeps
 * @param limit its processing time: the published one, or that of the case chosen at reception
 * @param limitReason why it has the limit of another case than the usual one; empty for the usual
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
        Unit office,
        Set<UnitCode> concerned,
        ProcedureVersion procedure,
        ProcessingTime limit,
        String limitReason,
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
        concerned = Set.copyOf(concerned);
        stops = List.copyOf(stops);
        events = List.copyOf(events);
    }
}
