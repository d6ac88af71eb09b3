// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/**
 * A processing time (thời hạn giải quyết): so many of a unit.
 *
 * @param value how many, 1 to {@link #MOST}; exactly 1 for {@link LimitUnit#SAME_DAY}
 * @param unit of what
 */
public record ProcessingTime(int value, LimitUnit unit) {
    /** The longest limit accepted, ten years of days: a longer one is a mistake of typing. */
    public static final int MOST = 3650;

    public ProcessingTime {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ": " + value);
        }
        if (unit == LimitUnit.SAME_DAY && value != 1) {
            throw new IllegalArgumentException("same_day has the value 1: " + value);
        }
    }
}
