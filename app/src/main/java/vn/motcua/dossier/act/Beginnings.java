// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.identity.Action;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.Processes;
import vn.motcua.process.StoredProcess;
import vn.motcua.process.UnitReference;

/** How dossiers begin: who may receive what, and what is opened first. */
final class Beginnings {
    /** Practice of the portals, not statute: a submission is looked at within 8 working hours. */
    static final int MINUTES_TO_ANSWER = 8 * 60;

    private final Permission permission;
    private final Processes processes;
    private final DueDateCalculator calculator;

    Beginnings(Permission permission, Processes processes, DueDateCalculator calculator) {
        this.permission = permission;
        this.processes = processes;
        this.calculator = calculator;
    }

    /** Why {@code staff} cannot receive this now; empty when they can. */
    Optional<WhyNot> refusal(Staff staff, Submission submission, Instant now) {
        UnitCode counter = submission.counter().unit().code();
        return permission.may(staff, Action.RECEIVE, counter)
                ? Guards.inForce(submission.procedure(), VietnamTime.day(now))
                : Optional.of(WhyNot.because(WhyNot.Reason.RIGHT, Action.RECEIVE.code(), counter));
    }

    DueDate dueDate(ProcessingTime limit, Instant now) {
        return calculator.dueDate(VietnamTime.local(now), limit, List.of());
    }

    /** How it begins when received now; empty when the procedure has no process in force. */
    Optional<CaseRecords.Opening> opening(Submission submission, Instant now) {
        return processes
                .inForce(submission.procedure().id(), VietnamTime.day(now))
                .map(process ->
                        new CaseRecords.Opening(
                                dueDate(submission.limit(), now),
                                process,
                                first(process, submission, now)));
    }

    /** True when the procedure has a process in force. */
    boolean hasProcess(StoredProcedure procedure, Instant now) {
        return processes.inForce(procedure.id(), VietnamTime.day(now)).isPresent();
    }

    private NewWork first(StoredProcess process, Submission submission, Instant now) {
        ProcessStep step = process.definition().first();
        StoredUnit unit =
                step.performer().unit() == UnitReference.RECEIVING
                        ? submission.counter()
                        : submission.office();
        return NewWork.of(WorkKind.STEP, step.performer().role(), unit)
                .within(step.key())
                .dueAt(after(now, step.limit().minutes()));
    }

    /** Somebody at the counter is to look at a submission. */
    NewWork reception(Submission submission, Instant now) {
        return NewWork.of(WorkKind.RECEPTION, Role.RECEPTIONIST, submission.counter())
                .dueAt(after(now, MINUTES_TO_ANSWER));
    }

    private Instant after(Instant now, int minutes) {
        LocalDateTime from = VietnamTime.local(now).truncatedTo(ChronoUnit.MINUTES);
        return VietnamTime.instant(calculator.afterWorkingMinutes(from, minutes));
    }
}
