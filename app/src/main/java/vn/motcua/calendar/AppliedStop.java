// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDateTime;

/**
 * A stop of the clock and what it did to the due date.
 *
 * @param stop the stop
 * @param inTime true when it began on or before the due day then in force; false means that it
 *     changed nothing, for late stays late
 * @param dueBefore the due date in force when it began
 * @param dueAfter the due date in force when it ended; {@code dueBefore} while it still stands
 * @param added units of excluded time that it added, without those a stop before it had added
 *     already; 0 for a restart
 */
public record AppliedStop(
        ClockStop stop,
        boolean inTime,
        LocalDateTime dueBefore,
        LocalDateTime dueAfter,
        long added) {}
