// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Reappointment;
import vn.motcua.calendar.ReappointmentDecision;
import vn.motcua.calendar.ReappointmentPolicy;
import vn.motcua.calendar.ReappointmentRefusal;
import vn.motcua.calendar.ReappointmentRequest;
import vn.motcua.calendar.StopReason;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Role;

/** What follows from acts that stop the clock, set it going, end it, or give a second date. */
final class ClockActs {
    /**
     * Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4: at the latest three working days after reception.
     */
    private static final int LAST_DAY_TO_ASK = 3;

    /** From the third list on the leader writes why (two-trip rule, product default). */
    private static final int FIRST_TOO_MANY = 3;

    private ClockActs() {}

    static Verdict follow(Command.OfClock command, Request request) {
        return switch (command) {
            case Command.ProposeSupplement c -> propose(c, request);
            case Command.ApproveSupplement c -> approve(c, request);
            case Command.DeclineSupplement c -> decline(c, request);
            case Command.TakeSupplement c -> take(c, request);
            case Command.RequestPayment c -> requestPayment(c, request);
            case Command.ConfirmPayment c -> confirmPayment(c, request);
            case Command.Stop c -> stop(c, request);
            case Command.Apologise c -> apologise(c, request);
        };
    }

    private static Verdict propose(Command.ProposeSupplement command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        List<String> items = told.items("items", command.items());
        String reason = told.text("reason", command.reason());
        LocalDate until = laterDay(told, "answerBy", command.answerBy(), request);
        Supplement list =
                new Supplement(now.requests() + 1, items, reason, until, request.staff().id());
        return told.so(
                Change.of(
                                request.event(EventType.SUPPLEMENT_PROPOSED, number(list)),
                                DossierState.PROCESSING)
                        .opening(
                                NewWork.of(
                                        WorkKind.SUPPLEMENT_APPROVAL, Role.APPROVER, now.office()))
                        .with(new Effect.Asked(list, false)));
    }

    private static Verdict approve(Command.ApproveSupplement command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        Supplement list = Objects.requireNonNull(now.asked());
        boolean late = request.today().isAfter(lastDayToAsk(request));
        boolean tooMany = list.number() >= FIRST_TOO_MANY;
        String reason = told.optional("leadersReason", command.leadersReason());
        if (reason.isEmpty() && (late || tooMany)) {
            told.wrong("leadersReason", Fault.Kind.LEADERS_REASON);
        }
        if (!told.isSound()) {
            return told.faulty();
        }
        Change change =
                Change.of(
                                request.event(EventType.SUPPLEMENT_REQUESTED, number(list)),
                                DossierState.AWAITING_SUPPLEMENT)
                        .noting(reason)
                        .closingAll(now.work(WorkKind.SUPPLEMENT_APPROVAL).toList(), "signed")
                        .opening(
                                NewWork.of(WorkKind.SUPPLEMENT, Role.RECEPTIONIST, now.counter())
                                        .dueAt(endOf(list.answerBy())))
                        .with(new Effect.AskedSigned(list, reason));
        return new Verdict.Agreed(change.with(stopped(StopReason.SUPPLEMENT, request)));
    }

    /** The last day on which a supplement may be asked without the leader's reason. */
    private static LocalDate lastDayToAsk(Request request) {
        Situation now = request.situation();
        LocalDate from =
                now.stops().stream()
                        .filter(stop -> stop.reason().restarts())
                        .map(ClockStop::end)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElseGet(() ->
                                VietnamTime.day(Objects.requireNonNull(now.times().received())));
        return request.workingDaysAfter(from, LAST_DAY_TO_ASK).toLocalDate();
    }

    private static Verdict decline(Command.DeclineSupplement command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        Supplement list = Objects.requireNonNull(now.asked());
        String reason = told.text("reason", command.reason());
        return told.so(
                Change.of(
                                request.event(EventType.SUPPLEMENT_DECLINED, number(list)),
                                DossierState.PROCESSING)
                        .noting(reason)
                        .closingAll(now.work(WorkKind.SUPPLEMENT_APPROVAL).toList(), "declined")
                        .with(new Effect.AskedClosed(list, false)));
    }

    private static Verdict take(Command.TakeSupplement command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        Change change =
                again(
                        Change.of(
                                        request.event(
                                                EventType.SUPPLEMENT_RECEIVED, EventData.NONE),
                                        DossierState.PROCESSING)
                                .closingAll(now.work(WorkKind.SUPPLEMENT).toList(), "brought")
                                .with(resumed(request)),
                        request);
        @Nullable Supplement list = now.asked();
        if (list == null) {
            return new Verdict.Agreed(change);
        }
        CounterActs.allThere(told, list, command.items());
        return told.so(change.with(new Effect.AskedClosed(list, true)));
    }

    private static Verdict requestPayment(Command.RequestPayment command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        String notice = told.line("notice", command.notice());
        @Nullable Money amount = command.amount();
        if (amount == null || amount.equals(Money.ZERO)) {
            told.missing("amount");
            return told.faulty();
        }
        EventData data =
                EventData.NONE.with("amount", Long.toString(amount.dong())).with("notice", notice);
        return told.so(
                Change.of(
                                request.event(EventType.CLOCK_PAUSED, data),
                                DossierState.AWAITING_PAYMENT)
                        .opening(NewWork.of(WorkKind.PAYMENT, Role.CASHIER, now.counter()))
                        .with(stopped(StopReason.FINANCE, request)));
    }

    private static Verdict confirmPayment(Command.ConfirmPayment command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        String receipt = told.line("receipt", command.receipt());
        EventData data = EventData.NONE.with("receipt", receipt);
        return told.so(
                again(
                        Change.of(
                                        request.event(EventType.CLOCK_RESUMED, data),
                                        DossierState.PROCESSING)
                                .closingAll(now.work(WorkKind.PAYMENT).toList(), "paid")
                                .with(resumed(request)),
                        request));
    }

    private static Verdict stop(Command.Stop command, Request request) {
        Told told = new Told();
        String reason = told.text("reason", command.reason());
        String basis = told.line("legalBasis", command.legalBasis());
        return told.so(
                Change.of(request.ending(Outcome.STOPPED), DossierState.STOPPED)
                        .noting(reason + "\n" + basis)
                        .closingAll(request.situation().work(), "stopped"));
    }

    private static Verdict apologise(Command.Apologise command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        String reason = told.text("reason", command.reason());
        if (command.newDay() == null) {
            told.missing("newDay");
        }
        if (!told.isSound()) {
            return told.faulty();
        }
        ReappointmentRequest wish =
                new ReappointmentRequest(
                        Objects.requireNonNull(command.newDay()), reason, request.today());
        ReappointmentDecision decision =
                ReappointmentPolicy.ONCE.decide(
                        Objects.requireNonNull(now.dueDate()), wish, now.secondDates());
        return switch (decision) {
            case Reappointment given -> new Verdict.Agreed(apology(given, reason, request));
            case ReappointmentRefusal refusal -> refused(refusal);
        };
    }

    private static Change apology(Reappointment given, String reason, Request request) {
        Situation now = request.situation();
        return Change.of(request.event(EventType.APOLOGISED, letter(given)), now.state())
                .noting(reason)
                .closingAll(now.work(WorkKind.APOLOGY).toList(), "sent")
                .with(new Effect.SecondDate(given));
    }

    private static EventData letter(Reappointment given) {
        return EventData.NONE
                .with("secondDate", VietnamTime.instant(given.at()).toString())
                .with("inTime", Boolean.toString(given.apologisedInTime()));
    }

    private static Verdict refused(ReappointmentRefusal refusal) {
        Told told = new Told();
        switch (refusal) {
            case NOT_LATER -> told.wrong("newDay", Fault.Kind.NOT_LATER);
            case DAY_OFF -> told.wrong("newDay", Fault.Kind.DAY_OFF);
            case NO_REASON -> told.missing("reason");
            case NO_MORE ->
                    throw new IllegalStateException("the guard lets no second apology through");
        }
        return told.faulty();
    }

    /** The clock stands from today on. */
    private static Effect stopped(StopReason reason, Request request) {
        List<ClockStop> stops = new ArrayList<>(request.situation().stops());
        stops.add(new ClockStop(request.today(), null, reason));
        return clock(stops, request);
    }

    /** The clock goes on today. */
    private static Effect resumed(Request request) {
        List<ClockStop> stops =
                request.situation().stops().stream()
                        .map(stop ->
                                stop.end() == null
                                        ? new ClockStop(
                                                stop.start(), request.today(), stop.reason())
                                        : stop)
                        .toList();
        return clock(stops, request);
    }

    private static Effect clock(List<ClockStop> stops, Request request) {
        Situation now = request.situation();
        DueDate before = Objects.requireNonNull(now.dueDate());
        DueDate after = request.calculator().again(before, stops);
        return new Effect.Clock(stops, after);
    }

    /** The step that waited begins again with its own time, in the same hands. */
    private static Change again(Change change, Request request) {
        Situation now = request.situation();
        Change more = change;
        for (WorkItem item : now.work(WorkKind.STEP).toList()) {
            NewWork step =
                    now.step()
                            .map(one -> StepActs.work(one, request))
                            .orElseGet(() -> SideActs.same(item));
            more = more.closing(item, "waited").opening(step.heldBy(item.holder()));
        }
        return more;
    }

    /** A day after today on which people work; a fault and today when it is none. */
    static LocalDate laterDay(Told told, String field, @Nullable LocalDate day, Request request) {
        if (day == null) {
            told.missing(field);
            return request.today();
        }
        if (!day.isAfter(request.today())) {
            told.wrong(field, Fault.Kind.NOT_LATER);
        }
        return day;
    }

    /** The end of a Vietnam day, when what was asked for is overdue. */
    static Instant endOf(LocalDate day) {
        return VietnamTime.instant(day.atTime(LocalTime.of(17, 0)));
    }

    private static EventData number(Supplement list) {
        return EventData.NONE.with("request", Integer.toString(list.number()));
    }
}
