// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingCodeTest {
    private static final RatingCode CODE = new RatingCode("K7P2X4MQ");

    @Test
    void codes_have_no_vowels_and_no_signs_that_look_alike() {
        Random random = new Random(65);
        for (int number = 0; number < 5_000; number++) {
            assertThat(RatingCode.next(random).value())
                    .matches("[2-9CFHJKMNPQRTVX]{8}")
                    .doesNotContainPattern("[01OIL]|[AEUY]|[DW]|[SBZG]");
        }
    }

    @Test
    void all_signs_come_up_and_hardly_any_code_twice() {
        Random random = new Random(7);
        Set<String> codes = new HashSet<>();
        Set<Integer> signs = new HashSet<>();
        for (int number = 0; number < 20_000; number++) {
            String code = RatingCode.next(random).value();
            codes.add(code);
            code.chars().forEach(signs::add);
        }

        assertThat(codes).hasSize(20_000);
        assertThat(signs).hasSize(RatingCode.SIGNS.length());
    }

    @Test
    void a_code_is_read_back_from_what_is_printed_however_it_is_typed() {
        Random random = new Random(11);
        for (int number = 0; number < 2_000; number++) {
            RatingCode code = RatingCode.next(random);
            String shown = code.shown();
            assertThat(RatingCode.parse(shown)).contains(code);
            assertThat(RatingCode.parse(shown.toLowerCase(Locale.ROOT))).contains(code);
            assertThat(RatingCode.parse(" " + shown.replace('-', ' ') + "\u00a0")).contains(code);
            assertThat(RatingCode.parse(shown.replace('-', '–'))).contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k7p2x4mq",
                "K7P2 X4MQ",
                "K7P2–X4MQ",
                "K7PZX4MO",
                "K7P2X4M0",
                "KIP2XAMQ",
                "Ｋ７Ｐ２－Ｘ４ＭＱ",
                "K 7 P 2 X 4 M Q",
                "K7P2_X4MQ",
                "\u200bK7P2X4MĐ"
            })
    void look_alikes_spaces_and_dashes_are_forgiven(String typed) {
        assertThat(RatingCode.parse(typed)).contains(CODE);
        assertThat(RatingCode.parse(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "K7P2X4M",
                "K7P2X4MQQ",
                "K7P2X4M?",
                "K7P2X4MW",
                "066190001234",
                "000.04.25.H15-261117-0001",
                "\u0000",
                "💣💣💣💣💣💣💣💣",
                "'; drop table rating"
            })
    void what_is_no_code_is_none(String typed) {
        assertThat(RatingCode.parse(typed)).isEmpty();
    }

    @Test
    void what_is_huge_is_none_either() {
        assertThat(RatingCode.parse("K7P2".repeat(100_000))).isEmpty();
    }

    @Test
    void a_code_does_not_get_into_logs() {
        assertThat(CODE.toString()).doesNotContain("K7P2");
        assertThatThrownBy(() -> new RatingCode("O7P2X4MQ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("O7P2");
    }
}
