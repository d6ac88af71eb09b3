// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Days of the Vietnamese lunar calendar, reckoned at UTC+7 and so now and then a day or a month
 * away from the Chinese one.
 */
final class LunarDates {
    private LunarDates() {}

    /** The first day of the lunar year that begins in {@code year} (mùng 1 Tết). */
    static LocalDate tet(int year) {
        return local(VietnameseCalendar.ofTet(year));
    }

    /** The 10th day of the 3rd lunar month (Giỗ Tổ Hùng Vương) of {@code year}. */
    static LocalDate hungKings(int year) {
        return local(
                VietnameseCalendar.of(
                        EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10));
    }

    private static LocalDate local(VietnameseCalendar day) {
        return day.transform(PlainDate.class).toTemporalAccessor();
    }
}
