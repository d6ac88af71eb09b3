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
    private ClockActs() {}

    static Verdict follow(Command.OfClock command, Request request) {
        return switch (command) {
            case Command.ProposeSupplement c -> SupplementActs.propose(c, request);
            case Command.ApproveSupplement c -> SupplementActs.approve(c, request);
            case Command.DeclineSupplement c -> SupplementActs.decline(c, request);
            case Command.TakeSupplement c -> SupplementActs.take(c, request);
            case Command.RequestPayment c -> requestPayment(c, request);
            case Command.ConfirmPayment c -> confirmPayment(c, request);
            case Command.Stop c -> stop(c, request);
            case Command.Apologise c -> apologise(c, request);
        };
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
                        .closingAll(now.work(WorkKind.APOLOGY).toList(), "moot")
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
    static Effect stopped(StopReason reason, Request request) {
        List<ClockStop> stops = new ArrayList<>(request.situation().stops());
        stops.add(new ClockStop(request.today(), null, reason));
        return clock(stops, request);
    }

    static boolean isStanding(Situation situation) {
        return situation.stops().stream().anyMatch(stop -> stop.end() == null);
    }

    /** The clock goes on today. */
    static Effect resumed(Request request) {
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
    static Change again(Change change, Request request) {
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
}
