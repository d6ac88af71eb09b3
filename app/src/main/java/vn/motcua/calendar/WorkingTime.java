// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The working days of a calendar with the opening hours of each: time as an office spends it. */
final class WorkingTime {
    private final WorkingCalendar calendar;
    private final OpeningHours hours;
    private final DaySums openMinutes;

    WorkingTime(WorkingCalendar calendar, OpeningHours hours) {
        this.calendar = calendar;
        this.hours = hours;
        this.openMinutes = calendar.sums(hours::minutes);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    OpeningHours hours() {
        return hours;
    }

    /** Close of business on a working day. */
    LocalDateTime closeOf(LocalDate workingDay) {
        return workingDay.atTime(hours.closes(calendar.hoursOf(workingDay)));
    }

    /** The moment at which {@code minutes} open minutes have passed since {@code from}. */
    LocalDateTime after(LocalDateTime from, long minutes) {
        LocalDate day = from.toLocalDate();
        long passed = openMinutes.through(day.minusDays(1)) + openBefore(day, from.toLocalTime());
        LocalDate last = openMinutes.reaching(passed + minutes);
        long rest = passed + minutes - openMinutes.through(last.minusDays(1));
        return last.atTime(hours.after(calendar.hoursOf(last), rest));
    }

    /** The moment itself while the office is open, else its next opening. */
    LocalDateTime openFrom(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        if (calendar.isWorkingDay(day)) {
            for (Session session : hours.sessions(calendar.hoursOf(day))) {
                if (moment.toLocalTime().isBefore(session.closes())) {
                    LocalDateTime opens = day.atTime(session.opens());
                    return moment.isBefore(opens) ? opens : moment;
                }
            }
        }
        LocalDate next = calendar.workingDayAfter(day, 1);
        return next.atTime(hours.sessions(calendar.hoursOf(next)).getFirst().opens());
    }

    private long openBefore(LocalDate day, LocalTime time) {
        return calendar.isWorkingDay(day) ? hours.minutesUntil(calendar.hoursOf(day), time) : 0;
    }
}
