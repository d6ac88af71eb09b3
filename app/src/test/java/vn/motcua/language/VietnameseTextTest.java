// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {
    @Test
    void a_name_is_stored_composed() {
        String decomposed = Normalizer.normalize("Nguyễn", Normalizer.Form.NFD);

        assertThat(decomposed).hasSize(8);
        assertThat(VietnameseText.composed(decomposed)).hasSize(6).isEqualTo("Nguyễn");
    }

    @Test
    void spaces_are_made_single_and_cut_at_the_ends() {
        assertThat(VietnameseText.tidy(" Trần\u00A0 Văn\tĐức\n")).isEqualTo("Trần Văn Đức");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
Đắk Lắk                     | dak lak
DAK LAK                     | dak lak
Nguyễn Thị Hoà              | nguyen thi hoa
Nguyễn Thị Hòa              | nguyen thi hoa
Trương Thuỳ Quý             | truong thuy quy
Trương Thùy Quý             | truong thuy quy
Ưu tiên Ơn Ức ửng           | uu tien on uc ung
H'Bia Niê                   | h'bia nie
Y Wan Mlô                   | y wan mlo
Kỹ thuật                    | ky thuat
Kĩ thuật                    | ki thuat
H15.20.5-230817-0001        | h15.20.5-230817-0001
""")
    void search_ignores_marks_case_and_where_the_tone_sits(String text, String folded) {
        assertThat(VietnameseText.folded(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đắk  Lắk", "đặng thị huệ", "Phường Tân Lợi", "Ưỡn ẹo Ữ"})
    void both_normal_forms_fold_to_the_same(String text) {
        assertThat(VietnameseText.folded(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseText.folded(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(VietnameseText.folded(VietnameseText.folded(text)));
    }
}
