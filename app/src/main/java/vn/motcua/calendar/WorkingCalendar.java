// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days are worked: Monday to Friday, save for the named days that yearly decisions make off
 * or worked. Immutable; every question costs the same however far apart its days are.
 */
public final class WorkingCalendar {
    private final NavigableMap<LocalDate, CalendarDay> days;
    private final CalendarYears years;
    private final DaySums workingDays;

    private WorkingCalendar(NavigableMap<LocalDate, CalendarDay> days) {
        this.days = days;
        this.years = CalendarYears.of(days.values());
        this.workingDays = sums(day -> 1);
    }

    /**
     * The calendar of the whole country: 2023 to 2026 as decided, 2027 as proposed by computation
     * and not confirmed.
     */
    public static WorkingCalendar national() {
        return NationalCalendar.CALENDAR;
    }

    /** A calendar of these named days; a later one of the same date replaces an earlier one. */
    public static WorkingCalendar of(Collection<CalendarDay> days) {
        return new WorkingCalendar(byDate(new TreeMap<>(), days));
    }

    /** This calendar with {@code more} days, which replace those of the same date: a unit's own. */
    public WorkingCalendar with(Collection<CalendarDay> more) {
        return new WorkingCalendar(byDate(new TreeMap<>(days), more));
    }

    /** True when {@code date} is worked. */
    public boolean isWorkingDay(LocalDate date) {
        CalendarDay day = days.get(date);
        return day == null ? !isWeekend(date.getDayOfWeek()) : day.kind().working();
    }

    /** The named day on {@code date}, or empty for a plain weekday or weekend. */
    public Optional<CalendarDay> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The named days from {@code from} to {@code to}, both included, in order of date. */
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : List.copyOf(days.subMap(from, true, to, true).values());
    }

    /** How many working days lie after {@code after}, up to and including {@code through}. */
    public long workingDays(LocalDate after, LocalDate through) {
        return workingDays.through(through) - workingDays.through(after);
    }

    /** The {@code count}-th working day after {@code day}, which is not counted itself. */
    public LocalDate workingDayAfter(LocalDate day, long count) {
        return workingDays.reaching(workingDays.through(day) + count);
    }

    /** The {@code count}-th working day before {@code day}, which is not counted itself. */
    public LocalDate workingDayBefore(LocalDate day, long count) {
        return workingDays.reaching(workingDays.through(day.minusDays(1)) - count + 1);
    }

    /** {@code day} if it is worked, else the next working day. */
    public LocalDate workingDayFrom(LocalDate day) {
        return workingDayAfter(day.minusDays(1), 1);
    }

    /** What is known about the days off of {@code year}. */
    public YearStatus status(int year) {
        return years.status(year);
    }

    /** The years from {@code first} to {@code last} whose days off are not confirmed, in order. */
    public List<Integer> uncertainYears(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> status(year) != YearStatus.CONFIRMED)
                .boxed()
                .toList();
    }

    /** The weekday whose hours are kept on {@code date}: its own, or that of the swapped day. */
    DayOfWeek hoursOf(LocalDate date) {
        CalendarDay day = days.get(date);
        return day == null || day.worksAs() == null ? date.getDayOfWeek() : day.worksAs();
    }

    /** Sums over the working days, each weighing what {@code weight} says for its weekday. */
    DaySums sums(Weight weight) {
        var exceptions =
                days.keySet().stream()
                        .collect(
                                Collectors.toMap(
                                        date -> date,
                                        date -> isWorkingDay(date) ? weight.of(hoursOf(date)) : 0L,
                                        Long::sum,
                                        TreeMap::new));
        return new DaySums(day -> isWeekend(day) ? 0 : weight.of(day), exceptions);
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static NavigableMap<LocalDate, CalendarDay> byDate(
            NavigableMap<LocalDate, CalendarDay> known, Collection<CalendarDay> more) {
        more.forEach(day -> known.put(day.date(), day));
        return known;
    }

    /** What a working day with the hours of a weekday weighs. */
    @FunctionalInterface
    interface Weight {
        long of(DayOfWeek day);
    }
}
