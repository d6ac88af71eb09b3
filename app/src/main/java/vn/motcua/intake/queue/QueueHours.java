// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.calendar.OpeningHours;
import vn.motcua.calendar.Session;
import vn.motcua.calendar.WorkingCalendar;

/**
 * When numbers are given: from half an hour before a working day opens until it closes, the noon
 * break included, for who comes at noon waits for the afternoon. Product default, ADR 0031.
 *
 * @param calendar which days are worked
 * @param hours the sessions of a day
 */
public record QueueHours(WorkingCalendar calendar, OpeningHours hours) {
    private static final Duration BEFORE = Duration.ofMinutes(30);

    /** Whoever sits there at closing is still served for so long. */
    private static final Duration AFTER = Duration.ofHours(1);

    /** The national calendar and the usual hours. */
    public static QueueHours usual() {
        return new QueueHours(WorkingCalendar.national(), OpeningHours.standard());
    }

    /** True when a number may be taken at {@code now}. */
    public boolean gives(LocalDateTime now) {
        List<Session> sessions = sessions(now.toLocalDate());
        return !sessions.isEmpty()
                && !now.isBefore(opens(now.toLocalDate()))
                && now.toLocalTime().isBefore(sessions.getLast().closes());
    }

    /** The next moment after {@code now} from which numbers are given. */
    public LocalDateTime nextOpening(LocalDateTime now) {
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .filter(day -> !sessions(day).isEmpty())
                .map(this::opens)
                .filter(opens -> opens.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** True when the day is over at {@code now}, so that who still waits is not called any more. */
    public boolean isOver(LocalDateTime now) {
        List<Session> sessions = sessions(now.toLocalDate());
        return !sessions.isEmpty()
                && now.isAfter(now.toLocalDate().atTime(sessions.getLast().closes()).plus(AFTER));
    }

    private LocalDateTime opens(LocalDate day) {
        return day.atTime(sessions(day).getFirst().opens()).minus(BEFORE);
    }

    /** A weekend that is worked in place of another day has the hours of a weekday. */
    private List<Session> sessions(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return List.of();
        }
        List<Session> own = hours.sessions(day.getDayOfWeek());
        return own.isEmpty() ? hours.sessions(DayOfWeek.FRIDAY) : own;
    }
}
