// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days of one count, from its first to its last, and what in them was left out. */
final class CountedStretch {
    private static final int WEEK = 7;

    private final Derivation derivation;
    private final WorkingCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;

    CountedStretch(Derivation derivation) {
        this.derivation = derivation;
        this.calendar = derivation.time().calendar();
        LocalDate from = derivation.timeline().count().base();
        this.first = derivation.limit().unit().countsDays() ? from.plusDays(1) : from;
        this.last = derivation.timeline().at().toLocalDate();
    }

    /** True when a plain Saturday or Sunday lies in it. */
    boolean holdsWeekend() {
        LocalDate end = first.plusDays(WEEK).isBefore(last) ? first.plusDays(WEEK) : last;
        return first.isBefore(end) && first.datesUntil(end).anyMatch(this::plainWeekend);
    }

    /** Runs of days off of one holiday, without those that a stop of the clock covers anyway. */
    List<DeadlineFact.DaysOffLeftOut> daysOff() {
        var runs = new ArrayList<DeadlineFact.DaysOffLeftOut>();
        for (CalendarDay day : calendar.days(first, last)) {
            if (!day.kind().working() && !derivation.excluded(day.date())) {
                add(runs, day);
            }
        }
        runs.removeIf(run -> run.from().datesUntil(run.to().plusDays(1)).allMatch(this::weekend));
        return runs;
    }

    /** The swapped Saturdays that count. */
    List<DeadlineFact.WorkedSaturday> workedSaturdays() {
        return calendar.days(first, last).stream()
                .filter(day -> day.kind().working() && !derivation.excluded(day.date()))
                .map(day -> new DeadlineFact.WorkedSaturday(day.date(), day.name()))
                .toList();
    }

    private static void add(List<DeadlineFact.DaysOffLeftOut> runs, CalendarDay day) {
        if (!runs.isEmpty() && continues(runs.getLast(), day)) {
            var run = runs.removeLast();
            runs.add(
                    new DeadlineFact.DaysOffLeftOut(
                            run.from(), day.date(), run.kind(), run.name()));
        } else {
            runs.add(
                    new DeadlineFact.DaysOffLeftOut(
                            day.date(), day.date(), day.kind(), day.name()));
        }
    }

    private static boolean continues(DeadlineFact.DaysOffLeftOut run, CalendarDay day) {
        return run.to().plusDays(1).equals(day.date())
                && run.kind() == day.kind()
                && run.name().equals(day.name());
    }

    private boolean plainWeekend(LocalDate day) {
        return weekend(day) && !calendar.isWorkingDay(day);
    }

    private boolean weekend(LocalDate day) {
        return WorkingCalendar.isWeekend(day.getDayOfWeek());
    }
}
