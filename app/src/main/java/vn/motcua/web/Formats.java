// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.motcua.language.DateWords;

/**
 * How numbers, days and times stand on a page in one language: 28.194 and 17/08/2023 in Vietnamese,
 * 28,194 and 17 Aug 2023 in English.
 */
public final class Formats {
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int PERCENT = 100;

    private final Language language;
    private final DateWords words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayMonth;

    Formats(Language language) {
        this.language = language;
        this.words = DateWords.in(language.locale());
        boolean vietnamese = language == Language.VIETNAMESE;
        this.day = formatter(vietnamese ? "dd/MM/yyyy" : "d MMM yyyy");
        this.dayMonth = formatter(vietnamese ? "dd/MM" : "d MMM");
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    /** A whole number with its thousands parted: 28.194 or 28,194. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /**
     * The share of {@code part} in {@code whole} in per cent with two decimals, half rounded up; an
     * en dash when {@code whole} is 0, for nothing has no share.
     */
    public String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        BigDecimal share =
                BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(2);
        return format.format(share) + (language == Language.VIETNAMESE ? "\u00a0%" : "%");
    }

    /** 17/08/2023 or 17 Aug 2023: the form for tables. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** 17/08 or 17 Aug, with the year when it is not that of {@code near}: for narrow columns. */
    public String day(LocalDate date, LocalDate near) {
        return date.getYear() == near.getYear() ? dayMonth.format(date) : day(date);
    }

    /** T5 17/08 or Thu 17 Aug, with the year when it is not that of {@code near}. */
    public String weekday(LocalDate date, LocalDate near) {
        return words.shortWeekday(date) + " " + day(date, near);
    }

    /** T5 or Thu, for the head of a column. */
    public String weekday(LocalDate date) {
        return words.shortWeekday(date);
    }

    /** thứ Năm or Thursday. */
    public String weekdayName(LocalDate date) {
        return words.weekday(date);
    }

    /** thứ Năm, 17/08/2023 or Thursday 17 August 2023: the form for sentences. */
    public String longDay(LocalDate date) {
        return words.full(date);
    }

    /** 17:00, by the clock of 24 hours in both languages. */
    public String time(LocalDateTime moment) {
        return words.time(moment.toLocalTime());
    }

    /** 17/08/2023 17:00 or 17 Aug 2023 17:00. */
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " " + time(moment);
    }

    /** The same; a moment at midnight stands for its whole day and is told without the time. */
    public String dayOrMoment(LocalDateTime moment) {
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? day(moment.toLocalDate()) : moment(moment);
    }

    /** A day as one would type it, the same in both languages: 17/08/2023. */
    public String typedDay(LocalDate date) {
        return TYPED_DAY.format(date);
    }

    /** A moment as one would type it: 17:00 17/08/2023; the end of a day is the day alone. */
    public String typedMoment(LocalDateTime moment) {
        String typed = typedDay(moment.toLocalDate());
        return moment.getSecond() > 0 ? typed : time(moment) + " " + typed;
    }
}
