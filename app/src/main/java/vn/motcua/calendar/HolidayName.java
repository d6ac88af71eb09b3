// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.util.Locale;
import vn.motcua.language.Languages;

/**
 * What people call a day off.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record HolidayName(String vi, String en) {
    static final HolidayName NEW_YEAR = new HolidayName("Tết Dương lịch", "New Year's Day");
    static final HolidayName TET = new HolidayName("Tết Nguyên đán", "Tết Lunar New Year");
    static final HolidayName HUNG_KINGS =
            new HolidayName("Giỗ Tổ Hùng Vương", "Hung Kings' Commemoration Day");
    static final HolidayName REUNIFICATION =
            new HolidayName("Ngày Chiến thắng 30/4", "Reunification Day");
    static final HolidayName LABOUR =
            new HolidayName("Ngày Quốc tế lao động 1/5", "International Labour Day");
    static final HolidayName NATIONAL = new HolidayName("Quốc khánh", "National Day");
    static final HolidayName CULTURE =
            new HolidayName("Ngày Văn hóa Việt Nam", "Vietnam Culture Day");

    /** The name in English for English, else in Vietnamese. */
    public String in(Locale locale) {
        return Languages.isEnglish(locale) ? en : vi;
    }
}
