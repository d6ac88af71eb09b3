// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How a due date came about: what its explanation and its day ruler are made from.
 *
 * @param time the working time it was counted by
 * @param receivedAt the valid reception, in whole minutes
 * @param limit the processing time
 * @param given true when the due date was given and not computed
 * @param timeline the due date through the stops of the clock
 */
record Derivation(
        WorkingTime time,
        LocalDateTime receivedAt,
        ProcessingTime limit,
        boolean given,
        StopTimeline timeline) {

    /** The first day whose being worked or off can have moved the due date. */
    private LocalDate firstDayThatMatters() {
        LocalDate received = receivedAt.toLocalDate();
        return limit.unit().countsDays() ? received.plusDays(1) : received;
    }

    /** The limit as one of days; throws {@link IllegalArgumentException} for any other. */
    DayLimit dayLimit() {
        return new DayLimit(time, limit);
    }

    /** True when {@code day} lies in excluded time of the count that led to the due date. */
    boolean excluded(LocalDate day) {
        return timeline.stops().stream()
                .filter(applied -> applied.inTime() && !applied.stop().reason().restarts())
                .map(AppliedStop::stop)
                .anyMatch(stop -> day.isAfter(stop.start()) && !stop.endedBefore(day));
    }

    /** Years from the first counted day to the due day that are not confirmed. */
    List<Integer> uncertainYears() {
        return given
                ? List.of()
                : time.calendar()
                        .uncertainYears(firstDayThatMatters(), timeline.at().toLocalDate());
    }
}
