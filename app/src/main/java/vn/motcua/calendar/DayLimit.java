// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A limit of whole days on a calendar. Bộ luật Dân sự 2015, Điều 147 khoản 2: the day of reception
 * is not counted; Điều 148 khoản 5: a last day off is moved to the next working day.
 *
 * @param time the calendar and the hours by which days are worked
 * @param limit so many working or calendar days
 */
record DayLimit(WorkingTime time, ProcessingTime limit) {
    DayLimit {
        if (!limit.unit().countsDays()) {
            throw new IllegalArgumentException("only a limit of days can be stopped: " + limit);
        }
    }

    /** Close of business of the last day of {@code count}. */
    LocalDateTime due(DayCount count) {
        return time.closeOf(time.calendar().workingDayFrom(lastDay(count)));
    }

    /** The last day of {@code count} before a day off is moved on. */
    LocalDate lastDay(DayCount count) {
        long days = limit.value() + count.excluded();
        return workingDays()
                ? time.calendar().workingDayAfter(count.base(), days)
                : count.base().plusDays(days);
    }

    /**
     * How many units of this limit lie after {@code after}, up to and including {@code through}.
     */
    long units(LocalDate after, LocalDate through) {
        return workingDays()
                ? time.calendar().workingDays(after, through)
                : through.toEpochDay() - after.toEpochDay();
    }

    private boolean workingDays() {
        return limit.unit() == LimitUnit.WORKING_DAYS;
    }
}
