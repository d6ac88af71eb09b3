// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** When a same-day request came in, as far as its due date depends on it. */
public enum SameDayReception {
    /** On a working day up to 15:00: due the same day. */
    UP_TO_THREE,
    /** On a working day later: due the next working day. */
    AFTER_THREE,
    /** On a working day up to 15:00, but after its close of business: due the next working day. */
    AFTER_CLOSE,
    /** On a day off: due the next working day. */
    DAY_OFF
}
