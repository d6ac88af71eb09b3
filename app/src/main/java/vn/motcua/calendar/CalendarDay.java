// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One named day of a working calendar: a holiday, a day off in its place, or a swapped day. The
 * yearly decisions make them, so they are data and never computed for a confirmed year.
 *
 * @param date the day in Vietnam
 * @param kind why it differs from the plain week
 * @param name what people call it; of a swapped day, the holiday it was swapped for
 * @param source the document that makes it so
 * @param confirmed false while it is only a proposal
 * @param worksAs the weekday, Monday to Friday, whose hours a {@link DayKind#SWAP_WORK} day keeps;
 *     null for every day off
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        HolidayName name,
        String source,
        boolean confirmed,
        @Nullable DayOfWeek worksAs) {
    public CalendarDay {
        if (kind.working() != (worksAs != null)) {
            throw new IllegalArgumentException(
                    "a worked day, and only that, names its hours: " + date + " " + kind);
        }
        if (worksAs != null && WorkingCalendar.isWeekend(worksAs)) {
            throw new IllegalArgumentException(
                    "a worked day keeps the hours of a day from Monday to Friday: " + date);
        }
    }

    /** A day off that is only proposed. */
    static CalendarDay proposed(LocalDate date, DayKind kind, HolidayName name, String source) {
        return new CalendarDay(date, kind, name, source, false, null);
    }
}
