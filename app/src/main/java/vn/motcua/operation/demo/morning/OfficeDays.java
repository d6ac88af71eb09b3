// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.calendar.OpeningHours;
import vn.motcua.calendar.Session;
import vn.motcua.calendar.WorkingCalendar;

/**
 * Working time as one line of minutes, counted from a day far enough back; days off and the noon
 * break have no place on it. By the national calendar and the standard hours of the demo.
 */
final class OfficeDays {
    /** Working days before the present that lives may reach back. */
    private static final long REACH = 120;

    private static final List<Session> SESSIONS =
            OpeningHours.standard().sessions(DayOfWeek.MONDAY);

    private final WorkingCalendar calendar = WorkingCalendar.national();
    private final LocalDate origin;
    private final long present;
    private final LocalDate nextClose;

    /** The line of an office at this moment, Vietnam time. */
    OfficeDays(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        origin = calendar.workingDayBefore(today, REACH);
        boolean closed = !now.toLocalTime().isBefore(SESSIONS.getLast().closes());
        nextClose = calendar.workingDayFrom(closed ? today.plusDays(1) : today);
        present =
                calendar.workingDays(origin, today.minusDays(1)) * minutesOfADay()
                        + (calendar.isWorkingDay(today) ? passed(now.toLocalTime()) : 0);
    }

    /** Minutes that an office is open on a day. */
    static long minutesOfADay() {
        return SESSIONS.stream().mapToLong(Session::minutes).sum();
    }

    /** Half of them. */
    static int halfADay() {
        return Math.toIntExact(minutesOfADay() / 2);
    }

    /** The last whole minute that has passed. */
    long last() {
        return present - 1;
    }

    /** The first minute of the last day of which something has passed, or of one so much before. */
    long opening(int daysFromLast) {
        return (last() / minutesOfADay() + daysFromLast) * minutesOfADay();
    }

    /** The last minute of that day that has passed. */
    long closing(int daysFromLast) {
        return Math.min(opening(daysFromLast) + minutesOfADay() - 1, last());
    }

    /** How many days before the last one this day is, as a number not above zero. */
    int daysFromLast(LocalDate day) {
        long place = calendar.workingDays(origin, day) - 1;
        return (int) Math.min(0, place - last() / minutesOfADay());
    }

    /** The day of the next close of business, or the working day so many after or before it. */
    LocalDate dueDay(int fromNext) {
        return fromNext < 0
                ? calendar.workingDayBefore(nextClose, -fromNext)
                : calendar.workingDayAfter(nextClose.minusDays(1), fromNext + 1L);
    }

    /** When that minute of the line was. */
    LocalDateTime moment(long minute) {
        LocalDate day = calendar.workingDayAfter(origin, minute / minutesOfADay() + 1);
        long left = minute % minutesOfADay();
        for (Session session : SESSIONS) {
            if (left < session.minutes()) {
                return day.atTime(session.opens().plusMinutes(left));
            }
            left -= session.minutes();
        }
        throw new IllegalStateException("no such minute: " + minute);
    }

    private static long passed(LocalTime time) {
        return SESSIONS.stream()
                .mapToLong(session ->
                        Math.clamp(
                                session.opens().until(time, ChronoUnit.MINUTES),
                                0,
                                session.minutes()))
                .sum();
    }
}
