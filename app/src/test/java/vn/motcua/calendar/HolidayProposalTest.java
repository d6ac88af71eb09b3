// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayProposalTest {
    @ParameterizedTest
    @CsvSource({
        "1985-01-21", "2007-02-17", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17",
        "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02", "2031-01-23", "2032-02-11",
        "2033-01-31", "2034-02-19", "2035-02-08"
    })
    void the_lunar_year_begins_on_the_day_vietnam_celebrates(LocalDate tet) {
        assertThat(LunarDates.tet(tet.getYear())).isEqualTo(tet);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16"})
    void the_hung_kings_are_commemorated_on_the_tenth_of_the_third_month(LocalDate day) {
        assertThat(LunarDates.hungKings(day.getYear())).isEqualTo(day);
    }

    @Test
    void the_proposal_for_2027_holds_every_day_off_the_law_gives() {
        assertThat(HolidayProposal.forYear(2027))
                .extracting(day -> day.date() + " " + day.kind() + " " + day.name().en())
                .containsExactly(
                        "2027-01-01 STATUTORY New Year's Day",
                        "2027-02-05 STATUTORY Tết Lunar New Year",
                        "2027-02-06 STATUTORY Tết Lunar New Year",
                        "2027-02-07 STATUTORY Tết Lunar New Year",
                        "2027-02-08 STATUTORY Tết Lunar New Year",
                        "2027-02-09 STATUTORY Tết Lunar New Year",
                        "2027-02-10 COMPENSATORY Tết Lunar New Year",
                        "2027-02-11 COMPENSATORY Tết Lunar New Year",
                        "2027-04-16 STATUTORY Hung Kings' Commemoration Day",
                        "2027-04-30 STATUTORY Reunification Day",
                        "2027-05-01 STATUTORY International Labour Day",
                        "2027-05-03 COMPENSATORY International Labour Day",
                        "2027-09-02 STATUTORY National Day",
                        "2027-09-03 STATUTORY National Day",
                        "2027-11-24 STATUTORY Vietnam Culture Day");
        assertThat(HolidayProposal.forYear(2027)).noneMatch(CalendarDay::confirmed);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void the_second_day_of_the_national_day_is_proposed_as_it_was_decided(int year) {
        LocalDate first = LocalDate.of(year, 8, 28);
        var proposed = WorkingCalendar.of(HolidayProposal.forYear(year));
        var decided = WorkingCalendar.national();

        assertThat(first.datesUntil(first.plusDays(12)))
                .filteredOn(day ->
                        decided.day(day).map(CalendarDay::kind).orElse(null) != DayKind.SWAP_OFF)
                .allMatch(day -> proposed.isWorkingDay(day) == decided.isWorkingDay(day));
    }

    @Test
    void the_culture_day_is_proposed_from_2026_on() {
        assertThat(HolidayProposal.forYear(2025))
                .noneMatch(day -> day.name().equals(HolidayName.CULTURE));
        assertThat(HolidayProposal.forYear(2026))
                .anyMatch(day -> day.name().equals(HolidayName.CULTURE));
    }
}
