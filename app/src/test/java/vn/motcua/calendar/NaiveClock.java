// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of deadlines told again in the slowest way there is, day by day and minute by minute,
 * to hold the real engine against.
 */
final class NaiveClock {
    private final WorkingCalendar calendar;
    private final OpeningHours hours;

    NaiveClock(WorkingCalendar calendar, OpeningHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    LocalDateTime due(LocalDateTime received, ProcessingTime limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS ->
                    dayLimit(received.toLocalDate(), limit, limit.value());
            case WORKING_HOURS -> minutes(received, limit.value() * 60);
            case SAME_DAY -> sameDay(received);
        };
    }

    /** What a report sees of the clock as of the end of {@code day}: only what began by then. */
    ClockSegment asOf(
            LocalDate day, LocalDate received, ProcessingTime limit, List<ClockStop> stops) {
        LocalDate base = received;
        Set<LocalDate> excluded = new HashSet<>();
        boolean standing = false;
        LocalDateTime due = dayLimit(base, limit, limit.value());
        for (ClockStop stop : sorted(stops)) {
            if (stop.start().isAfter(day) || stop.start().isAfter(due.toLocalDate())) {
                continue;
            }
            LocalDate end = stop.end();
            if (end == null || end.isAfter(day)) {
                standing = true;
            } else if (stop.reason().restarts()) {
                base = end;
                excluded.clear();
            } else {
                daysAfter(stop.start(), end).forEach(excluded::add);
            }
            int added = (int) excluded.stream().filter(d -> counts(d, limit)).count();
            due = dayLimit(base, limit, limit.value() + added);
        }
        return new ClockSegment(day, standing, due);
    }

    private static Stream<LocalDate> daysAfter(LocalDate start, LocalDate end) {
        return start.plusDays(1).datesUntil(end.plusDays(1));
    }

    private static List<ClockStop> sorted(List<ClockStop> stops) {
        return stops.stream().sorted(Comparator.comparing(ClockStop::start)).toList();
    }

    private LocalDateTime dayLimit(LocalDate base, ProcessingTime limit, int units) {
        LocalDate day = base;
        for (int left = units; left > 0; ) {
            day = day.plusDays(1);
            if (counts(day, limit)) {
                left--;
            }
        }
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(closing(day));
    }

    private boolean counts(LocalDate day, ProcessingTime limit) {
        return limit.unit() == LimitUnit.CALENDAR_DAYS || works(day);
    }

    private LocalDateTime minutes(LocalDateTime from, int count) {
        LocalDateTime minute = from;
        for (int left = count; left > 0; minute = minute.plusMinutes(1)) {
            if (open(minute)) {
                left--;
            }
        }
        return minute;
    }

    private LocalDateTime sameDay(LocalDateTime received) {
        LocalDate day = received.toLocalDate();
        boolean today =
                works(day)
                        && !received.toLocalTime().isAfter(LocalTime.of(15, 0))
                        && !received.toLocalTime().isAfter(closing(day));
        if (!today) {
            do {
                day = day.plusDays(1);
            } while (!works(day));
        }
        return day.atTime(closing(day));
    }

    private boolean works(LocalDate day) {
        var named = calendar.day(day);
        return named.isPresent()
                ? named.get().kind() == DayKind.SWAP_WORK
                : day.getDayOfWeek().getValue() <= 5;
    }

    private List<Session> sessions(LocalDate day) {
        var named = calendar.day(day);
        var as = named.isPresent() ? named.get().worksAs() : null;
        return hours.sessions(as == null ? day.getDayOfWeek() : as);
    }

    private LocalTime closing(LocalDate day) {
        return sessions(day).getLast().closes();
    }

    private boolean open(LocalDateTime minute) {
        LocalTime time = minute.toLocalTime();
        return works(minute.toLocalDate())
                && sessions(minute.toLocalDate()).stream()
                        .anyMatch(s -> !time.isBefore(s.opens()) && time.isBefore(s.closes()));
    }
}
