// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.web.PageContext;

/**
 * A quarter or a month.
 *
 * @param first its first month
 * @param months 3 or 1
 */
record Span(YearMonth first, int months) {
    private static final int QUARTER = 3;
    private static final int QUARTERS_SHOWN = 5;
    private static final int MONTHS_SHOWN = 6;
    private static final Pattern FORM =
            Pattern.compile("(20[0-9]{2})-(?:q([1-4])|(0[1-9]|1[0-2]))");

    /** The quarter of this day. */
    static Span quarter(LocalDate day) {
        int before = (day.getMonthValue() - 1) % QUARTER;
        return new Span(YearMonth.from(day).minusMonths(before), QUARTER);
    }

    /** The span of a word such as {@code 2026-q4} or {@code 2026-11}; empty for another word. */
    static Optional<Span> ofWord(String word) {
        Matcher form = FORM.matcher(word);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        return Optional.of(
                form.group(2) == null
                        ? new Span(YearMonth.of(year, Integer.parseInt(form.group(3))), 1)
                        : new Span(
                                YearMonth.of(year, QUARTER * Integer.parseInt(form.group(2)) - 2),
                                QUARTER));
    }

    /** Those to choose from on this day, the last ones first: quarters, then months. */
    static List<Span> before(LocalDate day) {
        Span quarter = quarter(day);
        return Stream.concat(
                        Stream.iterate(quarter, Span::earlier).limit(QUARTERS_SHOWN),
                        Stream.iterate(new Span(YearMonth.from(day), 1), Span::earlier)
                                .limit(MONTHS_SHOWN))
                .toList();
    }

    private Span earlier() {
        return new Span(first.minusMonths(months), months);
    }

    /** The word in addresses. */
    String word() {
        return months == QUARTER ? first.getYear() + "-q" + number() : first.toString();
    }

    private int number() {
        return months == QUARTER ? (first.getMonthValue() + 2) / QUARTER : first.getMonthValue();
    }

    /** What it is called. */
    String name(PageContext ctx) {
        String key = months == QUARTER ? "evaluation.quarter" : "evaluation.month";
        return ctx.text(key, number(), Integer.toString(first.getYear()));
    }

    LocalDate from() {
        return first.atDay(1);
    }

    LocalDate to() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }
}
