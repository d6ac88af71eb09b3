// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkLettersTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final String WHO = "Ký bởi: Nguyễn Thị Hồng Nhung";
    private static final String WHEN = "Thời gian: 23-11-2026 09:07:12 +07:00";

    private final MarkLetters letters = new MarkLetters(Papers.font());

    private MarkLetters.Set in(int width, int height, String... words) {
        return letters.in(width * MILLIMETRE, height * MILLIMETRE, List.of(words));
    }

    @Test
    void words_that_fit_stay_as_they_are_in_letters_of_ten_points() {
        assertThat(in(66, 18, WHO, WHEN)).isEqualTo(new MarkLetters.Set(List.of(WHO, WHEN), 10));
    }

    @Test
    void a_narrow_box_breaks_lines_between_words_and_loses_none() {
        MarkLetters.Set set = in(45, 25, WHO, WHEN);

        assertThat(set.size()).isEqualTo(10);
        assertThat(set.lines()).hasSize(4);
        assertThat(String.join(" ", set.lines())).isEqualTo(WHO + " " + WHEN);
    }

    @Test
    void a_low_box_lowers_the_letters_and_never_below_six_points() {
        assertThat(in(45, 16, WHO, WHEN).size()).isBetween(7, 9);
        assertThat(in(20, 5, WHO, WHEN).size()).isEqualTo(6);
    }

    @Test
    void a_word_wider_than_the_box_and_no_words_at_all_do_no_harm() {
        assertThat(in(5, 10, "Nguyễn").lines()).containsExactly("Nguyễn");
        assertThat(in(45, 16, "").lines()).containsExactly("");
    }
}
