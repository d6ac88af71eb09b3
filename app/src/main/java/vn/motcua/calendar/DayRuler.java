// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Draws the day ruler of one due date. */
final class DayRuler {
    /** Two years of weeks; a longer ruler is not drawn. */
    static final int MOST_DAYS = 742;

    private final Derivation derivation;
    private final WorkingCalendar calendar;
    private final LocalDate received;
    private final LocalDate base;
    private final LocalDate due;

    DayRuler(Derivation derivation) {
        this.derivation = derivation;
        this.calendar = derivation.time().calendar();
        this.received = derivation.receivedAt().toLocalDate();
        this.base = derivation.given() ? received : derivation.timeline().count().base();
        this.due = derivation.timeline().at().toLocalDate();
    }

    List<RulerDay> days() {
        LocalDate first = received.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = due.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return end.isBefore(first) || first.until(end, ChronoUnit.DAYS) > MOST_DAYS
                ? List.of()
                : first.datesUntil(end).map(this::cell).toList();
    }

    private RulerDay cell(LocalDate day) {
        return new RulerDay(day, kind(day), calendar.day(day).orElse(null));
    }

    private RulerDay.Kind kind(LocalDate day) {
        if (day.equals(due)) {
            return RulerDay.Kind.DUE;
        }
        if (day.equals(received) || day.equals(base)) {
            return RulerDay.Kind.RECEIVED;
        }
        if (!calendar.isWorkingDay(day) && !countsDaysOff(day)) {
            return calendar.day(day).isPresent() ? RulerDay.Kind.HOLIDAY : RulerDay.Kind.OFF;
        }
        if (stopped(day)) {
            return RulerDay.Kind.STOPPED;
        }
        return day.isBefore(base) || day.isAfter(due)
                ? RulerDay.Kind.OUTSIDE
                : RulerDay.Kind.COUNTED;
    }

    private boolean countsDaysOff(LocalDate day) {
        return derivation.limit().unit() == LimitUnit.CALENDAR_DAYS
                && day.isAfter(received)
                && !day.isAfter(lastDay());
    }

    private LocalDate lastDay() {
        return derivation.given()
                ? due
                : derivation.dayLimit().lastDay(derivation.timeline().count());
    }

    /** After its first day and up to its last, or to the day before a supplement came in. */
    private boolean stopped(LocalDate day) {
        return !derivation.given()
                && !day.isAfter(due)
                && derivation.timeline().stops().stream()
                        .filter(AppliedStop::inTime)
                        .map(AppliedStop::stop)
                        .anyMatch(stop -> day.isAfter(stop.start()) && !stop.endedBefore(day));
    }
}
