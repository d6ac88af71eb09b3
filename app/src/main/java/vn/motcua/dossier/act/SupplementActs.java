// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.StopReason;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.identity.Role;

/**
 * What follows from the acts about a supplement after reception: proposed, signed, declined,
 * brought.
 */
final class SupplementActs {
    /**
     * Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4: at the latest three working days after reception.
     */
    private static final int LAST_DAY_TO_ASK = 3;

    /** From the third list on the leader writes why (two-trip rule, product default). */
    private static final int FIRST_TOO_MANY = 3;

    private SupplementActs() {}

    static Verdict propose(Command.ProposeSupplement command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        List<String> items = told.items("items", command.items());
        String reason = told.text("reason", command.reason());
        LocalDate until = ClockActs.laterDay(told, "answerBy", command.answerBy(), request);
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

    static Verdict approve(Command.ApproveSupplement command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        Supplement list = Objects.requireNonNull(now.asked());
        boolean late = request.today().isAfter(lastDayToAsk(request));
        boolean tooMany = list.number() >= FIRST_TOO_MANY;
        String reason = told.optional("leadersReason", command.leadersReason());
        if (reason.isEmpty() && (late || tooMany)) {
            told.wrong("leadersReason", Fault.Kind.LEADERS_REASON);
        }
        return told.isSound() ? signed(list, reason, request) : told.faulty();
    }

    private static Verdict signed(Supplement list, String reason, Request request) {
        Situation now = request.situation();
        Change change =
                Change.of(
                                request.event(EventType.SUPPLEMENT_REQUESTED, number(list)),
                                DossierState.AWAITING_SUPPLEMENT)
                        .noting(reason)
                        .closingAll(now.work(WorkKind.SUPPLEMENT_APPROVAL).toList(), "signed")
                        .closingAll(now.work(WorkKind.APOLOGY).toList(), "moot")
                        .opening(
                                NewWork.of(WorkKind.SUPPLEMENT, Role.RECEPTIONIST, now.counter())
                                        .dueAt(ClockActs.endOf(list.answerBy())))
                        .with(new Effect.AskedSigned(list, reason));
        return new Verdict.Agreed(standing(change, request));
    }

    /** The clock stands as the procedure's law has it, or runs on. */
    private static Change standing(Change change, Request request) {
        return switch (request.situation().terms().supplements()) {
            case RESTART -> change.with(ClockActs.stopped(StopReason.SUPPLEMENT, request));
            case RESUME -> change.with(ClockActs.stopped(StopReason.SUPPLEMENT_RESUMED, request));
            case NONE -> change;
        };
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

    static Verdict decline(Command.DeclineSupplement command, Request request) {
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

    static Verdict take(Command.TakeSupplement command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        Change change =
                ClockActs.again(
                        Change.of(
                                        request.event(
                                                EventType.SUPPLEMENT_RECEIVED, EventData.NONE),
                                        DossierState.PROCESSING)
                                .closingAll(now.work(WorkKind.SUPPLEMENT).toList(), "brought"),
                        request);
        if (ClockActs.isStanding(now)) {
            change = change.with(ClockActs.resumed(request));
        }
        @Nullable Supplement list = now.asked();
        if (list == null) {
            return new Verdict.Agreed(change);
        }
        CounterActs.allThere(told, list, command.items());
        return told.so(change.with(new Effect.AskedClosed(list, true)));
    }

    private static EventData number(Supplement list) {
        return EventData.NONE.with("request", Integer.toString(list.number()));
    }
}
