// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in English, day before month as everywhere in Vietnam. */
record EnglishDateWords() implements DateWords {
    @Override
    public String weekday(LocalDate date) {
        return format(date, "EEEE");
    }

    @Override
    public String shortWeekday(LocalDate date) {
        return format(date, "EEE");
    }

    @Override
    public String dayMonth(LocalDate date) {
        return format(date, "d MMMM");
    }

    @Override
    public String date(LocalDate date) {
        return format(date, "d MMMM uuuu");
    }

    @Override
    public String span(LocalDate from, LocalDate to) {
        boolean oneMonth = from.getMonth() == to.getMonth();
        return (oneMonth ? format(from, "d") : dayMonth(from)) + "–" + dayMonth(to);
    }

    @Override
    public String full(LocalDate date) {
        return format(date, "EEEE d MMMM uuuu");
    }

    @Override
    public String document(LocalDate date) {
        return date(date);
    }

    private static String format(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
