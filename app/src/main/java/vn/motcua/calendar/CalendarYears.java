// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The years of a calendar: known once a statutory holiday is in, confirmed when all days are. */
record CalendarYears(Map<Integer, YearStatus> known) {
    static CalendarYears of(Collection<CalendarDay> days) {
        var byYear = days.stream().collect(Collectors.groupingBy(day -> day.date().getYear()));
        byYear.values().removeIf(CalendarYears::withoutHoliday);
        return new CalendarYears(
                byYear.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, year -> statusOf(year.getValue()))));
    }

    YearStatus status(int year) {
        return known.getOrDefault(year, YearStatus.UNKNOWN);
    }

    private static boolean withoutHoliday(Collection<CalendarDay> days) {
        return days.stream().noneMatch(day -> day.kind() == DayKind.STATUTORY);
    }

    private static YearStatus statusOf(Collection<CalendarDay> days) {
        return days.stream().allMatch(CalendarDay::confirmed)
                ? YearStatus.CONFIRMED
                : YearStatus.PROPOSED;
    }
}
