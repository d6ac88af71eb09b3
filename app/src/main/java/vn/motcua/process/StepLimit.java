// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/**
 * How long a step may take (thời gian thực hiện của bước), in minutes of working time; {@value
 * #WORKING_DAY} make a working day.
 *
 * @param minutes at least 1
 */
public record StepLimit(int minutes) {
    /** Minutes of a working day of eight hours. Bộ luật Lao động 2019, Điều 105 khoản 1. */
    public static final int WORKING_DAY = 480;

    private static final int HOUR = 60;

    public StepLimit {
        if (minutes < 1) {
            throw new IllegalArgumentException("a step takes a minute at least: " + minutes);
        }
    }

    /** So many working days. */
    public static StepLimit days(int days) {
        return new StepLimit(Math.multiplyExact(days, WORKING_DAY));
    }

    /** So many working hours. */
    public static StepLimit hours(int hours) {
        return new StepLimit(Math.multiplyExact(hours, HOUR));
    }
}
