// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
                "ma mà mả mã má mạ mă mằ mẳ mẵ mắ mặ mâ mầ mẩ mẫ mấ mậ me",
                "An Ánh Ăn Ấn Bình da Dũng Đà Đức Em",
                "hoa hòa hỏa hõa hóa họa hoà_",
                "1 10a 2 A An",
                "la lá là_",
                "ba Ba bà Bà"
            })
    void texts_stand_in_the_order_of_the_alphabet(String ordered) {
        var texts = Arrays.stream(ordered.split(" ", -1)).toList();

        assertThat(sorted(texts, VietnameseOrder.TEXT)).isEqualTo(texts);
    }

    @Test
    void tones_matter_only_where_all_letters_are_the_same() {
        assertThat(VietnameseOrder.TEXT.compare("bạn a", "ban b")).isNegative();
        assertThat(VietnameseOrder.TEXT.compare("bạn a", "ban a")).isPositive();
    }

    @Test
    void the_two_normal_forms_are_equal() {
        String name = "Nguyễn Thị Huệ";

        assertThat(
                        VietnameseOrder.TEXT.compare(
                                name, Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isZero();
    }

    @Test
    void people_stand_by_given_name_then_family_then_middle() {
        var register =
                List.of(
                        "Đặng Văn An",
                        "Lê Thị An",
                        "Lê Văn An",
                        "Y An",
                        "Ngô Ngọc Ẩn",
                        "Trần Bình",
                        "Hồ Đức",
                        "H'Bia",
                        "Phạm Thị Hòa",
                        "Nguyễn Văn Hóa");

        assertThat(sorted(register, VietnameseOrder.PERSON_NAME)).isEqualTo(register);
    }

    private static List<String> sorted(List<String> texts, Comparator<String> order) {
        var shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(order);
        return shuffled;
    }
}
