// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.national();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
2023 | 2/1 20/1-26/1 1/5-3/5 1/9 4/9                                        |           | 249
2024 | 1/1 8/2-14/2 18/4 29/4 30/4 1/5 2/9-3/9                              | 4/5       | 251
2025 | 1/1 27/1-31/1 7/4 30/4 1/5 2/5 1/9-2/9                               | 26/4      | 250
2026 | 1/1 2/1 16/2-20/2 27/4 30/4 1/5 31/8 1/9-2/9 24/11                   | 10/1 22/8 | 249
""")
    void a_decided_year_has_its_days_off_its_worked_saturdays_and_its_sum(
            int year, String off, String worked, int workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);

        assertThat(first.datesUntil(last.plusDays(1)).filter(this::offOnAWeekday))
                .containsExactlyElementsOf(weekdays(dates(year, off)));
        assertThat(first.datesUntil(last.plusDays(1)).filter(this::workedOnAWeekend))
                .containsExactlyElementsOf(dates(year, worked == null ? "" : worked));
        assertThat(calendar.workingDays(first.minusDays(1), last)).isEqualTo(workingDays);
        assertThat(calendar.status(year)).isEqualTo(YearStatus.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({"2023, 11", "2024, 11", "2025, 11", "2026, 12"})
    void a_decided_year_has_the_statutory_days_of_article_112(int year, int days) {
        assertThat(calendar.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .filteredOn(day -> day.kind() == DayKind.STATUTORY)
                .hasSize(days)
                .allSatisfy(day -> assertThat(day.source()).isNotBlank());
    }

    @Test
    void a_worked_saturday_keeps_the_hours_of_the_day_it_stands_for() {
        assertThat(calendar.hoursOf(LocalDate.of(2024, 5, 4)).name()).isEqualTo("MONDAY");
        assertThat(calendar.hoursOf(LocalDate.of(2026, 1, 10)).name()).isEqualTo("FRIDAY");
    }

    @Test
    void the_year_after_the_decided_ones_is_proposed_and_not_confirmed() {
        assertThat(calendar.status(2027)).isEqualTo(YearStatus.PROPOSED);
        assertThat(calendar.status(2022)).isEqualTo(YearStatus.UNKNOWN);
        assertThat(calendar.status(2028)).isEqualTo(YearStatus.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-03", "2022-12-30", "2028-01-26", "1999-09-02"})
    void a_year_outside_the_calendar_counts_monday_to_friday(LocalDate weekday) {
        assertThat(calendar.isWorkingDay(weekday)).isTrue();
        assertThat(calendar.workingDays(weekday.minusWeeks(1), weekday)).isEqualTo(5);
    }

    @Test
    void a_unit_may_have_days_of_its_own_and_the_nation_does_not_notice() {
        LocalDate closed = LocalDate.of(2026, 3, 4);
        var own =
                calendar.with(
                        List.of(
                                CalendarDay.proposed(
                                        closed, DayKind.SWAP_OFF, HolidayName.TET, "own")));

        assertThat(own.isWorkingDay(closed)).isFalse();
        assertThat(own.status(2026)).isEqualTo(YearStatus.PROPOSED);
        assertThat(calendar.isWorkingDay(closed)).isTrue();
        assertThat(calendar.status(2026)).isEqualTo(YearStatus.CONFIRMED);
    }

    private boolean offOnAWeekday(LocalDate day) {
        return !WorkingCalendar.isWeekend(day.getDayOfWeek()) && !calendar.isWorkingDay(day);
    }

    private boolean workedOnAWeekend(LocalDate day) {
        return WorkingCalendar.isWeekend(day.getDayOfWeek()) && calendar.isWorkingDay(day);
    }

    private static List<LocalDate> weekdays(List<LocalDate> dates) {
        return dates.stream()
                .filter(date -> !WorkingCalendar.isWeekend(date.getDayOfWeek()))
                .toList();
    }

    private static List<LocalDate> dates(int year, String written) {
        return Arrays.stream(written.split(" "))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> span(year, part.split("-")))
                .toList();
    }

    private static Stream<LocalDate> span(int year, String... ends) {
        return date(year, ends[0]).datesUntil(date(year, ends[ends.length - 1]).plusDays(1));
    }

    private static LocalDate date(int year, String dayMonth) {
        return MonthDay.parse(dayMonth, DateTimeFormatter.ofPattern("d/M", Locale.ROOT))
                .atYear(year);
    }
}
