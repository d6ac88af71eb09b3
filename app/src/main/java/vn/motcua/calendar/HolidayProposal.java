// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days off of a year as the law alone gives them, before the yearly decision: nothing here is
 * confirmed. Bộ luật Lao động 2019, Điều 112 khoản 1 and Điều 111 khoản 3; Nghị quyết 28/2026/QH16
 * for 24 November.
 */
final class HolidayProposal {
    /** Nghị quyết 28/2026/QH16: 24 November is a day off from this year on. */
    static final int FIRST_CULTURE_DAY = 2026;

    private static final String HOLIDAYS = "Bộ luật Lao động 2019 Điều 112 khoản 1";
    private static final String IN_PLACE = "Bộ luật Lao động 2019 Điều 111 khoản 3";
    private static final String CULTURE = "Nghị quyết 28/2026/QH16";

    private HolidayProposal() {}

    /** Statutory and compensatory days of {@code year}, in order of date, all unconfirmed. */
    static List<CalendarDay> forYear(int year) {
        var days = new ArrayList<>(statutory(year));
        days.addAll(inPlaceOf(days));
        days.sort(Comparator.comparing(CalendarDay::date));
        return List.copyOf(days);
    }

    private static List<CalendarDay> statutory(int year) {
        var days = new ArrayList<CalendarDay>();
        days.add(holiday(LocalDate.of(year, 1, 1), HolidayName.NEW_YEAR, HOLIDAYS));
        LocalDate tet = LunarDates.tet(year);
        tet.minusDays(1)
                .datesUntil(tet.plusDays(4))
                .forEach(date -> days.add(holiday(date, HolidayName.TET, HOLIDAYS)));
        days.add(holiday(LunarDates.hungKings(year), HolidayName.HUNG_KINGS, HOLIDAYS));
        days.add(holiday(LocalDate.of(year, 4, 30), HolidayName.REUNIFICATION, HOLIDAYS));
        days.add(holiday(LocalDate.of(year, 5, 1), HolidayName.LABOUR, HOLIDAYS));
        nationalDays(year).forEach(date -> days.add(holiday(date, HolidayName.NATIONAL, HOLIDAYS)));
        if (year >= FIRST_CULTURE_DAY) {
            days.add(holiday(LocalDate.of(year, 11, 24), HolidayName.CULTURE, CULTURE));
        }
        return days;
    }

    /**
     * 2 September and the day before or after it: the choice that makes the longer rest, and the
     * day before when both make the same. The decisions of 2023 to 2026 agree with it.
     */
    static Set<LocalDate> nationalDays(int year) {
        LocalDate day = LocalDate.of(year, 9, 2);
        var before = new TreeSet<>(Set.of(day.minusDays(1), day));
        var after = new TreeSet<>(Set.of(day, day.plusDays(1)));
        return restAround(day, after) > restAround(day, before) ? after : before;
    }

    private static long restAround(LocalDate day, Set<LocalDate> holidays) {
        var days =
                holidays.stream()
                        .map(date -> holiday(date, HolidayName.NATIONAL, HOLIDAYS))
                        .toList();
        var calendar = WorkingCalendar.of(days).with(inPlaceOf(days));
        return calendar.workingDayBefore(day, 1)
                .datesUntil(calendar.workingDayAfter(day, 1))
                .count();
    }

    private static List<CalendarDay> inPlaceOf(List<CalendarDay> holidays) {
        Set<LocalDate> off =
                holidays.stream()
                        .map(CalendarDay::date)
                        .collect(Collectors.toCollection(TreeSet::new));
        var more = new ArrayList<CalendarDay>();
        for (CalendarDay holiday : holidays) {
            if (WorkingCalendar.isWeekend(holiday.date().getDayOfWeek())) {
                LocalDate date = nextWeekdayOutside(off, holiday.date());
                off.add(date);
                more.add(
                        CalendarDay.proposed(date, DayKind.COMPENSATORY, holiday.name(), IN_PLACE));
            }
        }
        return more;
    }

    private static LocalDate nextWeekdayOutside(Set<LocalDate> off, LocalDate day) {
        return day.datesUntil(day.plusMonths(1))
                .filter(date -> !off.contains(date))
                .filter(date -> !WorkingCalendar.isWeekend(date.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    private static CalendarDay holiday(LocalDate date, HolidayName name, String source) {
        return CalendarDay.proposed(date, DayKind.STATUTORY, name, source);
    }
}
