// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    @Test
    void a_moment_is_written_as_the_forms_have_it() {
        var moment = new PaperValue.Moment(LocalDateTime.of(2026, 2, 5, 8, 5));

        assertThat(ValueWords.write(moment, ""))
                .isEqualTo("08 giờ 05 phút, ngày 05 tháng 02 năm 2026");
        assertThat(ValueWords.write(moment, "day")).isEqualTo("ngày 05 tháng 02 năm 2026");
        assertThat(ValueWords.write(moment, "short")).isEqualTo("08:05 05/02/2026");
    }

    @Test
    void a_day_below_ten_and_the_first_two_months_carry_a_zero() {
        assertThat(ValueWords.write(new PaperValue.Day(LocalDate.of(2026, 3, 9)), ""))
                .isEqualTo("ngày 09 tháng 3 năm 2026");
    }

    @Test
    void an_amount_is_written_in_figures_and_in_words() {
        var amount = new PaperValue.Amount(8000);

        assertThat(ValueWords.write(amount, "")).isEqualTo("8.000 đồng");
        assertThat(ValueWords.write(amount, "words")).isEqualTo("tám nghìn đồng");
        assertThatThrownBy(() -> new PaperValue.Amount(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_can_be_set_in_capitals() {
        assertThat(ValueWords.write(new PaperValue.Text("Đắk Lắk"), "upper")).isEqualTo("ĐẮK LẮK");
    }
}
