// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and moments as people write them: 17/8/2023, 17.08.2023, 17082023 or 2023-08-17, and
 * 17:00 17/8/2023, 17h00 17/8/2023 or 2023-08-17T17:00.
 */
public final class TypedDay {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[/.\\- ](?<month>\\d{1,2})[/.\\- ](?<year>\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern DIGITS =
            Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})");
    private static final Pattern TIME_FIRST =
            Pattern.compile("(?<hour>\\d{1,2})[:hg](?<minute>\\d{2})?[, ]+(?<rest>\\S+)");
    private static final Pattern TIME_LAST =
            Pattern.compile("(?<rest>[^T, ]+)[T, ]+(?<hour>\\d{1,2})[:hg](?<minute>\\d{2})?");

    private TypedDay() {}

    /** The day {@code text} means, from 1990 on; blank when nothing is there. */
    public static Typed<LocalDate> day(String text) {
        return day(text, FIRST_YEAR);
    }

    /** The day {@code text} means, from this year on; blank when nothing is there. */
    public static Typed<LocalDate> day(String text, int firstYear) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return Typed.blank();
        }
        for (Pattern form : new Pattern[] {DAY_FIRST, YEAR_FIRST, DIGITS}) {
            Matcher matcher = form.matcher(bare);
            if (matcher.matches()) {
                return day(text, matcher, firstYear);
            }
        }
        return Typed.faulty(text, Fault.of("web.fault.day.unreadable"));
    }

    /**
     * The moment {@code text} means, Vietnam time; a day alone means its last moment, for which
     * {@code endOfDay} stands.
     */
    public static Typed<LocalDateTime> moment(String text, LocalTime endOfDay) {
        String bare = text.strip();
        for (Pattern form : new Pattern[] {TIME_FIRST, TIME_LAST}) {
            Matcher matcher = form.matcher(bare);
            if (matcher.matches()) {
                return moment(text, matcher);
            }
        }
        Typed<LocalDate> day = day(text);
        return day.value() == null
                ? new Typed<>(text, null, day.fault())
                : Typed.of(text, day.value().atTime(endOfDay));
    }

    private static Typed<LocalDateTime> moment(String text, Matcher matcher) {
        Typed<LocalDate> day = day(matcher.group("rest"));
        int hour = Integer.parseInt(matcher.group("hour"));
        String minutes = matcher.group("minute");
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (day.value() == null) {
            return new Typed<>(text, null, day.fault());
        }
        if (hour >= HOURS || minute >= MINUTES) {
            return Typed.faulty(text, Fault.of("web.fault.time"));
        }
        return Typed.of(text, day.value().atTime(hour, minute));
    }

    private static Typed<LocalDate> day(String text, Matcher matcher, int firstYear) {
        int year = Integer.parseInt(matcher.group("year"));
        int month = Integer.parseInt(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        if (year < firstYear || year > LAST_YEAR) {
            return Typed.faulty(
                    text, Fault.of("web.fault.day.year", digits(firstYear), digits(LAST_YEAR)));
        }
        if (month < 1 || month > MONTHS) {
            return Typed.faulty(text, Fault.of("web.fault.day.no-such-month", month));
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Typed.faulty(
                    text, Fault.of("web.fault.day.no-such-day", month, digits(year), day));
        }
        return Typed.of(text, LocalDate.of(year, month, day));
    }

    /** A year as it is written, without a sign between thousands. */
    private static String digits(int year) {
        return Integer.toString(year);
    }
}
