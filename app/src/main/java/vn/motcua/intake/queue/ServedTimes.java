// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Duration;

/**
 * How long visits of one group took, today and at this hour of the last four weeks.
 *
 * @param visits how many are known
 * @param median half of them took no longer
 * @param usual four of five took no longer
 */
public record ServedTimes(int visits, Duration median, Duration usual) {
    /** Fewer visits tell nothing. Product default, ADR 0031. */
    static final int ENOUGH = 5;

    /** Nothing is known. */
    public static final ServedTimes NONE = new ServedTimes(0, Duration.ZERO, Duration.ZERO);

    boolean tellEnough() {
        return visits >= ENOUGH;
    }
}
