// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as Vietnamese people write them. */
record VietnameseDateWords() implements DateWords {
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    @Override
    public String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    @Override
    public String shortWeekday(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SUNDAY ? "CN" : "T" + (day.getValue() + 1);
    }

    @Override
    public String dayMonth(LocalDate date) {
        return format(date, "dd/MM");
    }

    @Override
    public String date(LocalDate date) {
        return format(date, "dd/MM/uuuu");
    }

    @Override
    public String span(LocalDate from, LocalDate to) {
        return dayMonth(from) + "–" + dayMonth(to);
    }

    @Override
    public String full(LocalDate date) {
        return weekday(date) + ", " + date(date);
    }

    @Override
    public String document(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "MM" : "M";
        return format(date, "'ngày' dd 'tháng' " + month + " 'năm' uuuu");
    }

    private static String format(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
