// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.RequestKey;
import vn.motcua.identity.Access;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.UnitCode;
import vn.motcua.process.Processes;

/**
 * Where cases are settled while the applicant waits (làm ngay): received, decided by whoever signs
 * the paper, and handed over at the same counter. Every state of the table is passed through, with
 * its event, and whoever receives still does not decide.
 *
 * <p>What is received here is settled by a second act; in between it can be undone.
 */
@Service
public class AtOnceDesk {
    private final CaseRecords records;
    private final Access access;
    private final StaffRegister register;
    private final Processes processes;
    private final DueDateCalculator calculator;
    private final InstantSource clock;

    AtOnceDesk(
            CaseRecords records,
            Access access,
            StaffRegister register,
            Processes processes,
            DueDateCalculator calculator,
            InstantSource clock) {
        this.records = records;
        this.access = access;
        this.register = register;
        this.processes = processes;
        this.calculator = calculator;
        this.clock = clock;
    }

    /** The same desk at another clock: a demo plays its past. */
    public AtOnceDesk at(InstantSource past) {
        return new AtOnceDesk(records, access, register, processes, calculator, past);
    }

    private Beginnings beginnings() {
        return new Beginnings(access::may, processes, calculator);
    }

    /** Who may sign at {@code unit} today what {@code staff} receives, by name. */
    public List<Staff> signers(UnitCode unit, Staff staff) {
        var today = VietnamTime.day(clock.instant());
        boolean waived = access.isSeparationWaived(unit, today);
        return register.holders(Role.APPROVER, unit, today).stream()
                .filter(one -> access.may(one, Action.DECIDE, unit))
                .filter(one -> waived || !one.id().equals(staff.id()))
                .toList();
    }

    /**
     * Receives what will be settled at once; its work stays in the hands of {@code staff}. Joins
     * the transaction of the caller, who writes the number of the result in the same one.
     *
     * @param signer who will sign it
     */
    public Answer receive(Staff staff, Submission submission, AccountId signer, RequestKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UnitCode unit = submission.counter().unit().code();
        Optional<WhyNot> refusal =
                right(staff, unit)
                        .or(() -> beginnings().refusal(staff, submission, now))
                        .or(() -> unsigned(unit, staff, signer));
        if (refusal.isPresent()) {
            return new Answer.Denied(refusal.get());
        }
        return beginnings()
                .opening(submission, now)
                .<Answer>map(opening ->
                        new Answer.Done(
                                records.receive(
                                        submission,
                                        held(opening, staff),
                                        new CaseRecords.Signature(staff.id().value(), key, now)),
                                1))
                .orElseGet(() -> new Answer.Denied(WhyNot.because(WhyNot.Reason.NO_PROCESS)));
    }

    private Optional<WhyNot> right(Staff staff, UnitCode unit) {
        return access.may(staff, Action.SETTLE_AT_ONCE, unit)
                ? Optional.empty()
                : Optional.of(
                        WhyNot.because(WhyNot.Reason.RIGHT, Action.SETTLE_AT_ONCE.code(), unit));
    }

    private Optional<WhyNot> unsigned(UnitCode unit, Staff staff, AccountId signer) {
        if (signers(unit, staff).stream().anyMatch(one -> one.id().equals(signer))) {
            return Optional.empty();
        }
        return Optional.of(
                signer.equals(staff.id())
                        ? WhyNot.because(WhyNot.Reason.RECEIVED_BY_SAME)
                        : WhyNot.because(WhyNot.Reason.RIGHT, Action.DECIDE.code(), unit));
    }

    private static CaseRecords.Opening held(CaseRecords.Opening opening, Staff staff) {
        return new CaseRecords.Opening(
                opening.dueDate(), opening.process(), opening.work().heldBy(staff.id()));
    }

    /** Writes down that what is to be paid was paid, with the number of the receipt. */
    public void paid(Staff staff, DossierCode code, String receipt) {
        write(staff, code, "paid", request -> AtOnceActs.paid(request, receipt));
    }

    /**
     * Settles what was received: taken over, decided, numbered, handed over. Joins the transaction
     * of the caller.
     *
     * @return false when it no longer waits: undone, withdrawn, or settled before
     */
    public boolean settle(Staff staff, DossierCode code, AtOnce atOnce) {
        if (find(code).state() != DossierState.RECEIVED) {
            return false;
        }
        write(staff, code, "accepted", AtOnceActs::accepted);
        write(staff, code, "ready", request -> AtOnceActs.ready(request, atOnce));
        write(staff, code, "returned", request -> AtOnceActs.returned(request, atOnce));
        return true;
    }

    /**
     * Takes back what was received a moment ago: annulled, its code never used again.
     *
     * @return false when it no longer waits
     */
    public boolean undo(Staff staff, DossierCode code, String reason) {
        if (find(code).state() != DossierState.RECEIVED) {
            return false;
        }
        write(staff, code, "undone", request -> AtOnceActs.undone(request, reason));
        return true;
    }

    /** One act of a chain; the chain as a whole fails when somebody comes in between. */
    private void write(Staff staff, DossierCode code, String what, AtOnceActs.Step step) {
        Situation situation = find(code);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Change change = step.follow(new Request(situation, staff, now, calculator));
        RequestKey key = new RequestKey("at-once/" + code.value() + "/" + what);
        CaseRecords.Signature signature = new CaseRecords.Signature(staff.id().value(), key, now);
        if (records.write(situation, change, signature).isEmpty()) {
            throw new IllegalStateException("changed meanwhile: " + code);
        }
    }

    private Situation find(DossierCode code) {
        return records.find(code, clock.instant()).orElseThrow();
    }
}
