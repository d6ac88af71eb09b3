// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Role;
import vn.motcua.process.ProcessStep;

/**
 * Foresees that a dossier will be late: by the limits of the steps ahead, even the shortest way
 * does not end before it is due.
 *
 * @param policy how early it looks
 * @param calculator counts working time
 */
record Lateness(ApologyPolicy policy, DueDateCalculator calculator) {
    private static final WorkingCalendar DAYS = WorkingCalendar.national();
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** What a look at a dossier comes to. */
    sealed interface Look {
        /** Nobody needs to look again: it is done, or an apology is asked for or given. */
        record Over() implements Look {}

        /** It will be late, or is: somebody is to apologise. */
        record Apologise(NewWork work) implements Look {}

        /** It is to be looked at again. */
        record Later(Instant at) implements Look {}
    }

    /** Looks at a dossier. */
    Look look(Situation situation, Instant now) {
        DueDate due = situation.dueDate();
        if (due == null || !isWorkedOn(situation.state()) || isDealtWith(situation)) {
            return new Look.Over();
        }
        LocalDateTime local = VietnamTime.local(now);
        if (situation.stops().stream().map(ClockStop::end).anyMatch(end -> end == null)) {
            return new Look.Later(VietnamTime.instant(nextMorning(local)));
        }
        boolean soon = !local.isBefore(lookFrom(due.at()));
        boolean late = local.isAfter(due.at());
        return late || (soon && expected(situation, local).isAfter(due.at()))
                ? new Look.Apologise(apology(situation, due, now))
                : new Look.Later(next(due, now));
    }

    /** When a dossier with this due date is looked at next: each working morning near its end. */
    Instant next(DueDate due, Instant now) {
        LocalDateTime local = VietnamTime.local(now);
        LocalDateTime over = due.at().plusMinutes(1);
        LocalDateTime morning = nextMorning(local);
        LocalDateTime first = lookFrom(due.at());
        return VietnamTime.instant(
                Stream.of(first.isAfter(local) ? first : morning, over)
                        .filter(local::isBefore)
                        .min(LocalDateTime::compareTo)
                        .orElse(morning));
    }

    /** Dossiers due until then are near their end now. */
    Instant horizon(Instant now) {
        LocalDate last = DAYS.workingDayAfter(VietnamTime.day(now), policy.daysBefore() + 1L);
        return VietnamTime.instant(last.atTime(LocalTime.MAX));
    }

    private LocalDateTime lookFrom(LocalDateTime due) {
        return DAYS.workingDayBefore(due.toLocalDate(), policy.daysBefore()).atTime(MORNING);
    }

    private static LocalDateTime nextMorning(LocalDateTime now) {
        return DAYS.workingDayAfter(now.toLocalDate(), 1).atTime(MORNING);
    }

    private static boolean isWorkedOn(DossierState state) {
        return switch (state) {
            case RECEIVED, PROCESSING, AWAITING_SUPPLEMENT, AWAITING_PAYMENT -> true;
            case SUBMITTED,
                    AWAITING_COMPLETION,
                    NOT_RECEIVED,
                    WITHDRAWN,
                    STOPPED,
                    RESULT_READY,
                    RETURNED,
                    ANNULLED ->
                    false;
        };
    }

    private static boolean isDealtWith(Situation situation) {
        return !situation.secondDates().isEmpty()
                || situation.work(WorkKind.APOLOGY).findAny().isPresent();
    }

    /** When it would end if the step in hand took the rest of its limit and the others theirs. */
    private LocalDateTime expected(Situation situation, LocalDateTime now) {
        LocalDateTime stepEnds =
                situation
                        .work(WorkKind.STEP)
                        .flatMap(item -> Stream.ofNullable(item.dueAt()))
                        .map(VietnamTime::local)
                        .filter(now::isBefore)
                        .max(LocalDateTime::compareTo)
                        .orElse(now);
        int rest = situation.step().map(step -> rest(situation, step)).orElse(0);
        return calculator.afterWorkingMinutes(stepEnds.truncatedTo(ChronoUnit.MINUTES), rest);
    }

    private static int rest(Situation situation, ProcessStep step) {
        return Optional.ofNullable(situation.process())
                .map(process -> process.definition().minutesAfter(step.key()))
                .orElse(0);
    }

    /** To be sent by the end of the day before the due day, or as soon as can be. */
    private static NewWork apology(Situation situation, DueDate due, Instant now) {
        LocalDate dayBefore = DAYS.workingDayBefore(due.day(), 1);
        Instant inTime = ClockActs.endOf(dayBefore);
        return NewWork.of(WorkKind.APOLOGY, Role.APPROVER, situation.office())
                .dueAt(inTime.isAfter(now) ? inTime : VietnamTime.instant(due.at()));
    }
}
