// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

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
    LocalDate firstDayThatMatters() {
        LocalDate received = receivedAt.toLocalDate();
        return limit.unit().countsDays() ? received.plusDays(1) : received;
    }
}
