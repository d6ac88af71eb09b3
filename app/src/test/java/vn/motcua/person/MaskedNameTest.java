// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hòa, N*** T*** H***",
        "H’Bia Niê, H’B*** N***",
        "Y Wan Mlô, Y*** W*** M***",
        "Đặng Văn Ô, Đ*** V*** Ô***",
        "123, ***"
    })
    void only_the_first_letter_of_each_word_shows(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }
}
