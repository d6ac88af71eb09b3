// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2023, 8, 17);
    private final Formats vietnamese = new Formats(Language.VIETNAMESE);
    private final Formats english = new Formats(Language.ENGLISH);

    @Test
    void thousands_are_parted_by_dots_in_vietnamese_and_commas_in_english() {
        assertThat(vietnamese.number(28_194)).isEqualTo("28.194");
        assertThat(english.number(28_194)).isEqualTo("28,194");
    }

    @ParameterizedTest(name = "domain 4.2: {0} of {1} is {2}")
    @CsvSource({
        "26957, 28163, '95,72\u00a0%'",
        "1206, 28163, '4,28\u00a0%'",
        "29546, 29618, '99,76\u00a0%'",
        "1, 8, '12,50\u00a0%'",
        "1, 800, '0,13\u00a0%'",
        "0, 5, '0,00\u00a0%'",
        "5, 5, '100,00\u00a0%'"
    })
    void a_rate_has_two_decimals_rounded_half_up(long part, long whole, String words) {
        assertThat(vietnamese.percent(part, whole)).isEqualTo(words);
    }

    @Test
    void nothing_has_no_share() {
        assertThat(vietnamese.percent(0, 0)).isEqualTo("–");
        assertThat(english.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void days_are_written_as_each_language_writes_them() {
        assertThat(vietnamese.day(THURSDAY)).isEqualTo("17/08/2023");
        assertThat(english.day(THURSDAY)).isEqualTo("17 Aug 2023");
        assertThat(vietnamese.longDay(THURSDAY)).isEqualTo("thứ Năm, 17/08/2023");
        assertThat(english.longDay(THURSDAY)).isEqualTo("Thursday 17 August 2023");
    }

    @Test
    void the_year_is_told_only_where_it_is_another() {
        assertThat(vietnamese.weekday(THURSDAY, LocalDate.of(2023, 1, 1))).isEqualTo("T5 17/08");
        assertThat(vietnamese.weekday(THURSDAY, LocalDate.of(2026, 1, 1)))
                .isEqualTo("T5 17/08/2023");
    }

    @Test
    void what_a_field_shows_can_be_typed_again() {
        LocalDateTime moment = LocalDateTime.of(2023, 8, 17, 17, 0);

        assertThat(TypedDay.day(english.typedDay(THURSDAY)).value()).isEqualTo(THURSDAY);
        assertThat(TypedDay.moment(english.typedMoment(moment), moment.toLocalTime()).value())
                .isEqualTo(moment);
    }
}
