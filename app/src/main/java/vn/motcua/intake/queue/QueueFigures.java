// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the figures of the queue: an hour at a counter.
 *
 * @param day of Vietnam
 * @param hour in which the numbers were taken, 0 to 23
 * @param counter that called them; null for those whom none called
 * @param taken how many numbers
 * @param served how many were served
 * @param absent how many did not come
 * @param leftOver how many still waited at closing
 * @param waitedHalf half of those served waited no longer; null when none was
 * @param waitedMost nine of ten waited no longer; null when none was
 */
public record QueueFigures(
        LocalDate day,
        int hour,
        @Nullable Integer counter,
        int taken,
        int served,
        int absent,
        int leftOver,
        @Nullable Duration waitedHalf,
        @Nullable Duration waitedMost) {}
