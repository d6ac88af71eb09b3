// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** What a stop of the clock did to the due date. */
public enum StopEffect {
    /** Its time was added. */
    ADDED,
    /** Its time was added, save for the part in which another stop stood already. */
    ADDED_ONCE,
    /** It held no day that counts, so nothing was added. */
    NOTHING_TO_ADD,
    /** The limit was counted anew from its end. */
    RESTARTED,
    /** It still stands. */
    STANDING,
    /** It began after the due day, so late stays late. */
    TOO_LATE,
    /** The due date was given and stays. */
    KEPT;

    static StopEffect of(AppliedStop applied, DayLimit limit, boolean given) {
        ClockStop stop = applied.stop();
        if (!applied.inTime()) {
            return TOO_LATE;
        }
        if (stop.end() == null) {
            return STANDING;
        }
        if (given) {
            return KEPT;
        }
        if (stop.reason().restarts()) {
            return RESTARTED;
        }
        long whole = limit.units(stop.start(), stop.end());
        return whole == 0 ? NOTHING_TO_ADD : applied.added() < whole ? ADDED_ONCE : ADDED;
    }
}
