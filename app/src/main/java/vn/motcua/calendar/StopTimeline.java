// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The due date of one dossier through the stops of its clock.
 *
 * @param initial the due date without any stop
 * @param at the due date now in force
 * @param count where the count of days stands that led to {@code at}
 * @param stops the stops in order of start, with what each did
 * @param segments what was true from which day on, empty when no stop matters
 */
record StopTimeline(
        LocalDateTime initial,
        LocalDateTime at,
        DayCount count,
        List<AppliedStop> stops,
        List<ClockSegment> segments) {

    /** A clock that never stopped. */
    static StopTimeline unstopped(LocalDate received, LocalDateTime due) {
        return new StopTimeline(due, due, DayCount.from(received), List.of(), List.of());
    }
}
