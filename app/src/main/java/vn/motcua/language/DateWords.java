// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times are written in one language of the product. */
public sealed interface DateWords permits VietnameseDateWords, EnglishDateWords {
    /** The words of {@code locale}: English for English, Vietnamese for every other language. */
    static DateWords in(Locale locale) {
        return Languages.isEnglish(locale) ? new EnglishDateWords() : new VietnameseDateWords();
    }

    /** The weekday within a sentence: {@code thứ Sáu}, {@code Chủ nhật}; {@code Friday}. */
    String weekday(LocalDate date);

    /** The weekday at the head of a narrow column: {@code T6}, {@code CN}; {@code Fri}. */
    String shortWeekday(LocalDate date);

    /** Day and month: {@code 05/02}; {@code 5 February}. */
    String dayMonth(LocalDate date);

    /** Day, month and year: {@code 05/02/2026}; {@code 5 February 2026}. */
    String date(LocalDate date);

    /**
     * Some days of one year on end, without the year: {@code 08/02–12/02}; {@code 8–12 February},
     * {@code 31 August–2 September}.
     */
    String span(LocalDate from, LocalDate to);

    /** Weekday and date: {@code thứ Năm, 05/02/2026}; {@code Thursday 5 February 2026}. */
    String full(LocalDate date);

    /**
     * The date of an official document. Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and the
     * months 1 and 2 carry a zero, other months do not: {@code ngày 05 tháng 02 năm 2026}.
     */
    String document(LocalDate date);

    /** The time of day in 24 hours: {@code 07:05}. */
    default String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }
}
