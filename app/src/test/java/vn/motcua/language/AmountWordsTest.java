// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
0                   | không
1                   | một
4                   | bốn
10                  | mười
11                  | mười một
14                  | mười bốn
15                  | mười lăm
20                  | hai mươi
21                  | hai mươi mốt
24                  | hai mươi tư
25                  | hai mươi lăm
100                 | một trăm
101                 | một trăm linh một
105                 | một trăm linh năm
110                 | một trăm mười
115                 | một trăm mười lăm
555                 | năm trăm năm mươi lăm
1000                | một nghìn
1005                | một nghìn không trăm linh năm
1050                | một nghìn không trăm năm mươi
10000               | mười nghìn
8000                | tám nghìn
1000001             | một triệu không trăm linh một
1234567             | một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy
4320000             | bốn triệu ba trăm hai mươi nghìn
1000000000          | một tỷ
1000000000000       | một nghìn tỷ
1001000000000       | một nghìn không trăm linh một tỷ
2000005000000       | hai nghìn tỷ không trăm linh năm triệu
9223372036854775807 | chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy
""")
    void numbers_are_read_as_a_cashier_reads_them(long number, String words) {
        assertThat(AmountWords.number(number)).isEqualTo(words);
        assertThat(AmountWords.words(number)).isEqualTo(words + " đồng");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 đồng",
        "500, 500 đồng",
        "8000, 8.000 đồng",
        "1234567, 1.234.567 đồng",
        "-5000, -5.000 đồng"
    })
    void figures_carry_dots(long dong, String figures) {
        assertThat(AmountWords.figures(dong)).isEqualTo(figures);
    }

    @Test
    void there_are_no_words_below_zero() {
        assertThatThrownBy(() -> AmountWords.words(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
