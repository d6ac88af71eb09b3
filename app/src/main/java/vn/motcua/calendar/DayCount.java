// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * Where a count of days stands after some of its stops: the day it counts from and how much
 * excluded time it has.
 *
 * @param base the day of reception, or the day the supplement came in; not counted itself
 * @param excludedThrough the last day of excluded time so far, {@code base} when there is none:
 *     overlapping stops count once
 * @param excluded units of excluded time since {@code base}
 */
record DayCount(LocalDate base, LocalDate excludedThrough, long excluded) {
    /** The count of a dossier received on {@code day}. */
    static DayCount from(LocalDate day) {
        return new DayCount(day, day, 0);
    }

    /** This count once a stop, applied in order of start, has ended on {@code end}. */
    DayCount after(ClockStop stop, LocalDate end, DayLimit limit) {
        return stop.reason().restarts()
                ? restarted(end, limit)
                : excluding(stop.start(), end, limit);
    }

    /** The limit anew, without the excluded time before; a stop that goes on keeps its rest. */
    private DayCount restarted(LocalDate end, DayLimit limit) {
        return end.isAfter(base) ? from(end).excluding(end, excludedThrough, limit) : this;
    }

    private DayCount excluding(LocalDate start, LocalDate end, DayLimit limit) {
        LocalDate from = start.isAfter(excludedThrough) ? start : excludedThrough;
        return end.isAfter(from)
                ? new DayCount(base, end, excluded + limit.units(from, end))
                : this;
    }
}
