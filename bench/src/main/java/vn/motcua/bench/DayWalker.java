// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.WorkingCalendar;

/**
 * The usual way to count working days: step from day to day and ask a set of holidays each time.
 *
 * @param off the days off with a name
 * @param worked the worked Saturdays
 */
record DayWalker(Set<LocalDate> off, Set<LocalDate> worked) {
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    static DayWalker national() {
        return new DayWalker(named(false), named(true));
    }

    private static Set<LocalDate> named(boolean working) {
        return WorkingCalendar.national()
                .days(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31))
                .stream()
                .filter(day -> day.kind().working() == working)
                .map(CalendarDay::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    LocalDateTime dueDate(LocalDateTime received, int workingDays) {
        LocalDate day = received.toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day.atTime(CLOSE);
    }

    private boolean works(LocalDate day) {
        return worked.contains(day)
                || (day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !off.contains(day));
    }
}
