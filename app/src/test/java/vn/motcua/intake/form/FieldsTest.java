// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void what_was_typed_is_read_again_sign_by_sign() {
        Fields fields =
                new Fields(
                        Map.of(
                                "name", "H’Bliă & Y=Wan + 100% {x} #?/\n“hai”",
                                "empty", "",
                                "doc-1-have", "1"));

        assertThat(Fields.read(fields.written())).isEqualTo(fields);
    }

    @Test
    void the_same_form_is_known_whatever_button_was_pressed() {
        Fields fields = new Fields(Map.of("name", "A", "do", "show", "key", "1", "_csrf", "x"));

        assertThat(fields.with("do", "receive").with("key", "2").canonical())
                .isEqualTo(fields.canonical());
        assertThat(fields.with("name", "B").canonical()).isNotEqualTo(fields.canonical());
    }

    @Test
    void counts_are_small_whole_numbers() {
        Fields fields = new Fields(Map.of("a", " 12 ", "b", "-1", "c", "1e3", "d", "1000"));

        assertThat(fields.count("a")).isEqualTo(12);
        assertThat(fields.count("b")).isEqualTo(-1);
        assertThat(fields.count("c")).isEqualTo(-1);
        assertThat(fields.count("d")).isEqualTo(-1);
        assertThat(fields.count("none")).isEqualTo(-1);
    }
}
