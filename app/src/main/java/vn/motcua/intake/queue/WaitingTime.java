// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Duration;
import java.util.Optional;

/**
 * How long somebody still waits, as a range: one number would promise what nobody knows. Product
 * default, ADR 0031.
 *
 * @param from minutes, if the visits ahead take as long as half of them do
 * @param to minutes, if they take as long as four of five at most do; always more than {@code from}
 */
public record WaitingTime(long from, long to) {
    private static final int SECONDS = 60;
    private static final int STEP = 5;

    /** Minutes up to which each one is told; beyond it goes in steps of five. */
    private static final int EXACT = 10;

    /**
     * The wait of who has {@code ahead} people before them at so many open counters; empty when too
     * few visits are known, or no counter is open.
     */
    public static Optional<WaitingTime> of(ServedTimes served, int ahead, int counters) {
        if (!served.tellEnough() || counters < 1) {
            return Optional.empty();
        }
        long from = minutes(served.median(), ahead, counters, false);
        long to = minutes(served.usual(), ahead + 1, counters, true);
        return Optional.of(new WaitingTime(from, Math.max(to, from + 1)));
    }

    private static long minutes(Duration each, int people, int counters, boolean up) {
        long seconds = each.toSeconds() * people / counters;
        long minutes = up ? Math.ceilDiv(seconds, SECONDS) : seconds / SECONDS;
        if (minutes <= EXACT) {
            return minutes;
        }
        return up ? Math.ceilDiv(minutes, STEP) * STEP : minutes / STEP * STEP;
    }
}
