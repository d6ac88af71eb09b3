// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.function.ToLongFunction;

/**
 * A weight for every day there is (one for a working day, or its open minutes), given by a weekly
 * pattern with exceptions, and the running sum of it. Both questions, how much up to a day and on
 * which day a sum is reached, cost a binary search in the exceptions, however far apart the days.
 */
final class DaySums {
    /** Monday 5 January 1970: sums are counted from its beginning and are negative before. */
    private static final long ORIGIN = 4;

    private static final int WEEK = 7;

    /** Sum of the pattern from Monday up to but not including the n-th day of the week. */
    private final long[] weekly = new long[WEEK + 1];

    private final long[] exceptions;

    /** What the exceptions up to and including the i-th add to the plain pattern. */
    private final long[] corrections;

    /** The running sum at the end of the i-th exception. */
    private final long[] totals;

    DaySums(ToLongFunction<DayOfWeek> pattern, SortedMap<LocalDate, Long> exceptions) {
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly[day.getValue()] = weekly[day.getValue() - 1] + pattern.applyAsLong(day);
        }
        this.exceptions = exceptions.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.corrections = new long[exceptions.size()];
        this.totals = new long[exceptions.size()];
        long correction = 0;
        int i = 0;
        for (var exception : exceptions.entrySet()) {
            correction +=
                    exception.getValue() - pattern.applyAsLong(exception.getKey().getDayOfWeek());
            corrections[i] = correction;
            totals[i] = plainThrough(this.exceptions[i]) + correction;
            i++;
        }
    }

    /** The sum of all days up to and including {@code day}. */
    long through(LocalDate day) {
        long epochDay = day.toEpochDay();
        int later = firstAbove(exceptions, epochDay);
        return plainThrough(epochDay) + correctionBefore(later);
    }

    /** The first day through which the sum is at least {@code sum}. */
    LocalDate reaching(long sum) {
        int next = firstAbove(totals, sum - 1);
        long plain = plainReaching(sum - correctionBefore(next));
        return LocalDate.ofEpochDay(
                next < exceptions.length ? Math.min(plain, exceptions[next]) : plain);
    }

    private long correctionBefore(int exception) {
        return exception == 0 ? 0 : corrections[exception - 1];
    }

    private long plainThrough(long epochDay) {
        long days = epochDay - ORIGIN;
        return Math.floorDiv(days, WEEK) * weekly[WEEK] + weekly[Math.floorMod(days, WEEK) + 1];
    }

    private long plainReaching(long sum) {
        long weeks = Math.floorDiv(sum - 1, weekly[WEEK]);
        long rest = sum - weeks * weekly[WEEK];
        int day = 1;
        while (weekly[day] < rest) {
            day++;
        }
        return ORIGIN + weeks * WEEK + day - 1;
    }

    /** Index of the first value above {@code limit} in {@code sorted}, its length if none is. */
    private static int firstAbove(long[] sorted, long limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
