// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final DateWords VIETNAMESE = DateWords.in(Languages.VIETNAMESE);
    private static final DateWords ENGLISH = DateWords.in(Languages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
2026-11-20 | thứ Sáu, 20/11/2026  | T6 | ngày 20 tháng 11 năm 2026
2026-02-05 | thứ Năm, 05/02/2026  | T5 | ngày 05 tháng 02 năm 2026
2026-01-31 | thứ Bảy, 31/01/2026  | T7 | ngày 31 tháng 01 năm 2026
2026-03-01 | Chủ nhật, 01/03/2026 | CN | ngày 01 tháng 3 năm 2026
2026-09-02 | thứ Tư, 02/09/2026   | T4 | ngày 02 tháng 9 năm 2026
2026-08-31 | thứ Hai, 31/08/2026  | T2 | ngày 31 tháng 8 năm 2026
2026-12-01 | thứ Ba, 01/12/2026   | T3 | ngày 01 tháng 12 năm 2026
""")
    void dates_are_written_as_vietnam_writes_them(
            LocalDate date, String full, String weekday, String document) {
        assertThat(VIETNAMESE.full(date)).isEqualTo(full);
        assertThat(VIETNAMESE.shortWeekday(date)).isEqualTo(weekday);
        assertThat(VIETNAMESE.document(date)).isEqualTo(document);
    }

    @Test
    void english_dates_put_the_day_before_the_month() {
        LocalDate date = LocalDate.of(2026, 11, 26);

        assertThat(ENGLISH.full(date)).isEqualTo("Thursday 26 November 2026");
        assertThat(ENGLISH.shortWeekday(date)).isEqualTo("Thu");
        assertThat(ENGLISH.document(date)).isEqualTo("26 November 2026");
        assertThat(ENGLISH.dayMonth(date)).isEqualTo("26 November");
    }

    @Test
    void some_days_on_end_are_written_as_a_span() {
        LocalDate from = LocalDate.of(2026, 8, 31);
        LocalDate to = LocalDate.of(2026, 9, 2);

        assertThat(VIETNAMESE.span(from, to)).isEqualTo("31/08–02/09");
        assertThat(ENGLISH.span(from, to)).isEqualTo("31 August–2 September");
        assertThat(ENGLISH.span(to.minusDays(1), to)).isEqualTo("1–2 September");
    }

    @Test
    void times_have_two_digits_on_a_day_of_24_hours() {
        assertThat(VIETNAMESE.time(LocalTime.of(7, 5))).isEqualTo("07:05");
        assertThat(ENGLISH.time(LocalTime.of(16, 40))).isEqualTo("16:40");
    }

    @Test
    void who_asks_for_neither_language_reads_vietnamese() {
        assertThat(DateWords.in(Locale.FRANCE)).isEqualTo(VIETNAMESE);
        assertThat(DateWords.in(Locale.UK)).isEqualTo(ENGLISH);
    }
}
