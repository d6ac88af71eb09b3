// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The unit in which the law gives a processing time (thời hạn giải quyết). */
public enum LimitUnit {
    /** Working days (ngày làm việc), the day of reception not counted. */
    WORKING_DAYS,
    /** Calendar days (ngày), the day of reception not counted; a last day off rolls on. */
    CALENDAR_DAYS,
    /** Working hours (giờ làm việc), counted from the moment of reception. */
    WORKING_HOURS,
    /** The same day (trong ngày), or the next working day when received late. */
    SAME_DAY;

    /** The word used in import files and on the command line, such as {@code working_days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit with this {@link #code()}, or empty when there is none. */
    public static Optional<LimitUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** True for limits of whole days, whose due date is judged by the day. */
    public boolean countsDays() {
        return switch (this) {
            case WORKING_DAYS, CALENDAR_DAYS -> true;
            case WORKING_HOURS, SAME_DAY -> false;
        };
    }
}
