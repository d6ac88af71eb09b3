// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stop of the clock, by Vietnam days.
 *
 * @param start the day the clock stopped
 * @param end the day it went on, not before {@code start}; null while it still stands
 * @param reason why
 */
public record ClockStop(LocalDate start, @Nullable LocalDate end, StopReason reason) {
    public ClockStop {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("stop ends before it starts: " + start + "/" + end);
        }
    }

    /** True from {@link #start} until the day before {@link #end}, for ever without one. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }

    /** True when the clock went on before {@code day}; its time holds the day of its end. */
    boolean endedBefore(LocalDate day) {
        return end != null && end.isBefore(day);
    }
}
