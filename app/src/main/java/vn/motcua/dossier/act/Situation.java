// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Reappointment;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.ClockTerms;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StoredProcess;

/**
 * All that an act on a dossier depends on, as it stands at one version.
 *
 * @param id internal key
 * @param code its code; before reception the number of the submission
 * @param state where it stands
 * @param version how many events it has
 * @param lastHash digest of the last of them
 * @param counter the unit that received it, or is to
 * @param office the unit that decides it
 * @param procedure the version it keeps
 * @param terms what its clock runs by
 * @param process the version of the process it keeps; null before reception and for imported ones
 * @param times when things happened
 * @param dueDate null when never received
 * @param stops the stops of its clock in order
 * @param work the open pieces of work
 * @param decided what the approver decided; null while nothing is signed
 * @param receivedBy who received it; null when it was imported or waits for reception
 * @param requests how many lists of missing things were sent so far
 * @param asked the list that waits for a signature or for the applicant; null when none does
 * @param secondDates the dates given with an apology
 * @param unpaid what is still to be paid before the result is handed over
 */
public record Situation(
        long id,
        DossierCode code,
        DossierState state,
        int version,
        Hash lastHash,
        StoredUnit counter,
        StoredUnit office,
        StoredProcedure procedure,
        ClockTerms terms,
        @Nullable StoredProcess process,
        DossierTimes times,
        @Nullable DueDate dueDate,
        List<ClockStop> stops,
        List<WorkItem> work,
        @Nullable Decided decided,
        @Nullable AccountId receivedBy,
        int requests,
        @Nullable Supplement asked,
        List<Reappointment> secondDates,
        Money unpaid) {
    public Situation {
        stops = List.copyOf(stops);
        work = List.copyOf(work);
        secondDates = List.copyOf(secondDates);
    }

    /** The open work of this kind, oldest first. */
    public Stream<WorkItem> work(WorkKind kind) {
        return work.stream().filter(item -> item.kind() == kind);
    }

    /** The open piece of work with this key. */
    public Optional<WorkItem> item(long key) {
        return work.stream().filter(item -> item.id() == key).findFirst();
    }

    /** The step it stands at; empty outside the process. */
    public Optional<ProcessStep> step() {
        @Nullable StoredProcess kept = process;
        return kept == null
                ? Optional.empty()
                : work(WorkKind.STEP)
                        .flatMap(item -> Stream.ofNullable(item.step()))
                        .findFirst()
                        .map(kept.definition()::step);
    }

    /** The unit at which the right to {@code act} is needed. */
    UnitCode unitOf(Act act) {
        return switch (act.place()) {
            case COUNTER -> counter.unit().code();
            case OFFICE, ANYWHERE -> office.unit().code();
        };
    }
}
