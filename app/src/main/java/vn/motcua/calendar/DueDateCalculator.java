// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Computes due dates (ngày hẹn trả kết quả) by one calendar and one set of opening hours: the only
 * engine of deadlines, used by preview, storing, queues, reports and letters alike. Immutable and
 * safe for many threads; the cost does not grow with the length of a limit. Reception counts by the
 * whole minute, as it is printed on the receipt.
 */
public final class DueDateCalculator {
    /**
     * Up to and including 15:00 a same-day request is settled on the day itself. Nghị định
     * 23/2015/NĐ-CP, Điều 7: certification asked after 15 giờ is due the next working day; Luật Hộ
     * tịch 2014, Điều 5 khoản 3: likewise for civil status.
     */
    static final LocalTime LAST_FOR_TODAY = LocalTime.of(15, 0);

    private static final int MINUTES_PER_HOUR = 60;

    private final WorkingTime time;

    /** Counts by {@code calendar} and {@code hours}. */
    public DueDateCalculator(WorkingCalendar calendar, OpeningHours hours) {
        this.time = new WorkingTime(calendar, hours);
    }

    /** Counts by the built-in national calendar and the standard hours. */
    public static DueDateCalculator national() {
        return new DueDateCalculator(WorkingCalendar.national(), OpeningHours.standard());
    }

    /**
     * The due date of a dossier validly received at {@code receivedAt} with the stops of its clock,
     * in any order; throws {@link IllegalArgumentException} when a limit of hours or of the same
     * day has stops or when one begins before the day of reception.
     */
    public DueDate dueDate(LocalDateTime receivedAt, ProcessingTime limit, List<ClockStop> stops) {
        LocalDateTime received = receivedAt.truncatedTo(ChronoUnit.MINUTES);
        LocalDate day = received.toLocalDate();
        var timeline =
                stops.isEmpty()
                        ? StopTimeline.unstopped(day, unstopped(received, limit))
                        : ClockRun.counting(day, new DayLimit(time, limit), stops);
        return DueDate.of(new Derivation(time, received, limit, false, timeline));
    }

    /**
     * A due date that was given and not computed, kept and used as it is: stops never move it, and
     * those that begin on or before its day only make the dossier stopped in time while they stand.
     * Refuses stops as {@link #dueDate} does.
     */
    public DueDate given(
            LocalDateTime receivedAt,
            ProcessingTime limit,
            LocalDateTime givenDue,
            List<ClockStop> stops) {
        LocalDateTime received = receivedAt.truncatedTo(ChronoUnit.MINUTES);
        LocalDate day = received.toLocalDate();
        var timeline =
                stops.isEmpty()
                        ? StopTimeline.unstopped(day, givenDue)
                        : ClockRun.keeping(day, new DayLimit(time, limit), givenDue, stops);
        return DueDate.of(new Derivation(time, received, limit, true, timeline));
    }

    /** The due date of the same dossier with these stops of its clock instead of those it had. */
    public DueDate again(DueDate before, List<ClockStop> stops) {
        Derivation how = before.derivation();
        return how.given()
                ? given(how.receivedAt(), how.limit(), how.timeline().initial(), stops)
                : dueDate(how.receivedAt(), how.limit(), stops);
    }

    /**
     * The moment at which {@code minutes} of opening hours have passed since {@code from}: the time
     * of a step or of an opinion, which is shorter than the limit and never stops.
     */
    public LocalDateTime afterWorkingMinutes(LocalDateTime from, int minutes) {
        return time.after(from, minutes);
    }

    /**
     * When somebody who comes now can hand something in at the counter: at once while it is open,
     * else when it opens next.
     */
    public LocalDateTime nextReception(LocalDateTime now) {
        return time.openFrom(now.truncatedTo(ChronoUnit.MINUTES));
    }

    private LocalDateTime unstopped(LocalDateTime received, ProcessingTime limit) {
        LocalDate day = received.toLocalDate();
        return switch (limit.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> new DayLimit(time, limit).due(DayCount.from(day));
            case WORKING_HOURS -> time.after(received, (long) limit.value() * MINUTES_PER_HOUR);
            case SAME_DAY -> sameDay(received);
        };
    }

    private LocalDateTime sameDay(LocalDateTime received) {
        LocalDate day = received.toLocalDate();
        LocalDateTime close = time.closeOf(time.calendar().workingDayFrom(day));
        boolean tooLate = received.toLocalTime().isAfter(LAST_FOR_TODAY) || received.isAfter(close);
        return tooLate && close.toLocalDate().equals(day)
                ? time.closeOf(time.calendar().workingDayAfter(day, 1))
                : close;
    }
}
