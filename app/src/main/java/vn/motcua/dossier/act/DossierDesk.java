// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.RequestKeyReusedException;
import vn.motcua.identity.Access;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.process.Processes;

/**
 * Where staff work on dossiers: tells what they can do and does it, each act in one transaction of
 * its own, once for the same request.
 */
@Service
public class DossierDesk {
    private final CaseRecords records;
    private final Access access;
    private final StaffRegister register;
    private final Processes processes;
    private final Rules rules;
    private final Beginnings beginnings;
    private final DueDateCalculator calculator;
    private final InstantSource clock;

    /** A desk at this clock; the program has one, and a demo plays its past at another. */
    public DossierDesk(
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
        this.rules =
                new Rules(
                        access::may,
                        (item, account) ->
                                register
                                        .holders(
                                                item.role(),
                                                item.unit().unit().code(),
                                                VietnamTime.day(clock.instant()))
                                        .stream()
                                        .anyMatch(staff -> staff.id().equals(account)),
                        access::isSeparationWaived);
        this.beginnings = new Beginnings(access::may, processes, calculator);
        this.calculator = calculator;
        this.clock = clock;
    }

    /** The same desk at another clock: what was done while a counter was cut off. */
    public DossierDesk at(InstantSource past) {
        return new DossierDesk(records, access, register, processes, calculator, past);
    }

    /** The dossier as it stands, by its code or by the number of its submission. */
    public Optional<Situation> situation(DossierCode code) {
        return records.find(code, clock.instant());
    }

    /** Every act with why {@code staff} cannot do it now. */
    public List<Possibility> possibilities(Situation situation, Staff staff) {
        return rules.possibilities(situation, staff, clock.instant());
    }

    /**
     * Does what is asked, if the dossier still is as it was seen.
     *
     * @param seen the dossier as {@code staff} saw it
     * @throws RequestKeyReusedException when the key has served a request for something else
     */
    public Answer act(Staff staff, Seen seen, Command command, RequestKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Situation> found = records.find(seen.code(), now);
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        Situation situation = found.get();
        if (situation.version() != seen.version()) {
            return overtaken(situation, command.act(), key);
        }
        Request request = new Request(situation, staff, now, calculator);
        return switch (rules.judge(command, request)) {
            case Verdict.Denied denied -> new Answer.Denied(denied.why());
            case Verdict.Faulty faulty -> new Answer.Faulty(faulty.faults());
            case Verdict.Agreed agreed -> write(request, command.act(), agreed.change(), key);
        };
    }

    /**
     * Receives at the counter what is complete: the dossier gets its code and its due date.
     *
     * @throws RequestKeyReusedException when the key has served a request for something else
     */
    public Answer receive(Staff staff, Submission submission, RequestKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<WhyNot> refusal = beginnings.refusal(staff, submission, now);
        if (refusal.isPresent()) {
            return new Answer.Denied(refusal.get());
        }
        return beginnings
                .opening(submission, now)
                .<Answer>map(opening ->
                        new Answer.Done(
                                records.receive(submission, opening, signature(staff, key, now)),
                                1))
                .orElseGet(() -> new Answer.Denied(WhyNot.because(WhyNot.Reason.NO_PROCESS)));
    }

    /**
     * Keeps what was submitted until somebody looks at it. Acknowledged under a number of its own;
     * it becomes a dossier when it is received.
     *
     * @throws RequestKeyReusedException when the key has served a request for something else
     */
    public Answer submit(Staff staff, Submission submission, RequestKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<WhyNot> refusal = beginnings.refusal(staff, submission, now);
        return refusal.<Answer>map(Answer.Denied::new)
                .orElseGet(() ->
                        new Answer.Done(
                                records.submit(
                                        submission,
                                        beginnings.reception(submission, now),
                                        signature(staff, key, now)),
                                1));
    }

    /** True when this can be received now, as far as the procedure is concerned. */
    public boolean isReceivable(StoredProcedure procedure) {
        return beginnings.hasProcess(procedure, clock.instant());
    }

    /** When the result of what is handed in now would be due with this limit. */
    public DueDate preview(ProcessingTime limit) {
        return beginnings.dueDate(limit, clock.instant());
    }

    private static CaseRecords.Signature signature(Staff staff, RequestKey key, Instant now) {
        return new CaseRecords.Signature(staff.id().value(), key, now);
    }

    /**
     * A dossier as somebody saw it.
     *
     * @param code its code
     * @param version its version
     */
    public record Seen(DossierCode code, int version) {}

    private Answer write(Request request, Act act, Change change, RequestKey key) {
        Situation situation = request.situation();
        CaseRecords.Signature signature = signature(request.staff(), key, request.now());
        try {
            return records.write(situation, change, signature)
                    .<Answer>map(code -> new Answer.Done(code, situation.version() + 1))
                    .orElseGet(() -> overtaken(situation, act, key));
        } catch (DuplicateKeyException sameRequestAtTheSameTime) {
            return served(situation, act, key).orElseThrow(() -> sameRequestAtTheSameTime);
        }
    }

    /** The change that came first may have been this very request, sent twice. */
    private Answer overtaken(Situation situation, Act act, RequestKey key) {
        return served(situation, act, key).orElseGet(() -> records.lastChange(situation.id()));
    }

    private Optional<Answer> served(Situation situation, Act act, RequestKey key) {
        Optional<CaseRecords.Served> served = records.served(key);
        served.filter(one -> !one.code().equals(situation.code()) || !act.makes(one.type()))
                .ifPresent(other -> {
                    throw new RequestKeyReusedException(other.code());
                });
        return served.map(one -> new Answer.Done(one.code(), one.version()));
    }
}
