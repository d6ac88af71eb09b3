// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalTime END = LocalTime.of(23, 59);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17/08/2023",
                "17/8/2023",
                " 17-08-2023 ",
                "17.8.2023",
                "17 8 2023",
                "17082023",
                "2023-08-17"
            })
    void a_day_is_understood_however_people_write_it(String text) {
        assertThat(TypedDay.day(text).value()).isEqualTo(LocalDate.of(2023, 8, 17));
    }

    @ParameterizedTest
    @CsvSource({
        "30/2/2026, Tháng 2 năm 2026 không có ngày 30.",
        "29/02/2023, Tháng 2 năm 2023 không có ngày 29.",
        "0/1/2026, Tháng 1 năm 2026 không có ngày 0.",
        "1/13/2026, 'Năm chỉ có 12 tháng, ở đây ghi tháng 13.'",
        "1/1/0026, Năm phải từ 1990 đến 2100.",
        "hôm qua, 'Chưa đọc được ngày này. Viết ngày, tháng, năm, ví dụ 17/08/2023.'"
    })
    void a_faulty_day_says_what_is_wrong_and_keeps_what_was_typed(String text, String words) {
        Typed<LocalDate> typed = TypedDay.day(text);

        assertThat(typed.value()).isNull();
        assertThat(typed.text()).isEqualTo(text);
        assertThat(words(typed)).isEqualTo(words);
    }

    @Test
    void nothing_typed_is_no_fault() {
        Typed<LocalDate> typed = TypedDay.day("  ");

        assertThat(typed.isBlank()).isTrue();
        assertThat(typed.fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17:05 17/08/2023",
                "17h05, 17/8/2023",
                "17g05 17-08-2023",
                "17/08/2023 17:05",
                "2023-08-17T17:05"
            })
    void a_moment_is_understood_with_its_time_before_or_after_the_day(String text) {
        assertThat(TypedDay.moment(text, END).value())
                .isEqualTo(LocalDateTime.of(2023, 8, 17, 17, 5));
    }

    @Test
    void a_day_alone_means_its_last_moment() {
        assertThat(TypedDay.moment("17/08/2023", END).value())
                .isEqualTo(LocalDateTime.of(2023, 8, 17, 23, 59));
    }

    @ParameterizedTest
    @CsvSource({
        "25:00 17/08/2023, 'Chưa đọc được giờ. Viết giờ và phút, ví dụ 17:00.'",
        "17:61 17/08/2023, 'Chưa đọc được giờ. Viết giờ và phút, ví dụ 17:00.'",
        "17:00 31/04/2023, Tháng 4 năm 2023 không có ngày 31."
    })
    void a_faulty_moment_says_what_is_wrong(String text, String words) {
        assertThat(words(TypedDay.moment(text, END))).isEqualTo(words);
    }

    private static String words(Typed<?> typed) {
        return Objects.requireNonNull(typed.fault()).in(Readers.of(Language.VIETNAMESE).texts());
    }
}
