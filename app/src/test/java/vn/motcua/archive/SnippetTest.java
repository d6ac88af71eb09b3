// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a scan around what was looked for. */
class SnippetTest {
    private static final String LETTERS =
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTôi là H’Bliă Niê,\n"
                    + "xin ủy quyền cho ông Đặng Văn Hoà nhận lương hưu thay tôi.";

    @ParameterizedTest
    @ValueSource(strings = {"đặng văn hòa", "DANG VAN HOA", "dang  van hoa"})
    void words_are_found_in_any_spelling_and_shown_as_they_were_read(String words) {
        Snippet snippet = Snippet.of(LETTERS, words).orElseThrow();

        assertThat(snippet.match()).isEqualTo("Đặng Văn Hoà");
        assertThat(snippet.before()).startsWith("… ").endsWith("cho ông ");
        assertThat(snippet.after()).isEqualTo(" nhận lương hưu thay tôi.");
    }

    @Test
    void words_are_found_over_the_end_of_a_line() {
        assertThat(Snippet.of(LETTERS, "nam doc lap").orElseThrow().match())
                .isEqualTo("NAM Độc lập");
    }

    @Test
    void names_of_the_highlands_are_found_with_and_without_their_signs() {
        assertThat(Snippet.of(LETTERS, "hblia nie").orElseThrow().match()).isEqualTo("H’Bliă Niê");
        assertThat(Snippet.of(LETTERS, "H'Bliă").orElseThrow().match()).isEqualTo("H’Bliă");
    }

    @Test
    void what_stands_at_the_ends_is_shown_without_dots() {
        Snippet whole = Snippet.of("ngắn", "ngan").orElseThrow();

        assertThat(whole).isEqualTo(new Snippet("", "ngắn", ""));
        assertThat(Snippet.of("ngắn", "dài")).isEmpty();
        assertThat(Snippet.of("ngắn", "")).isEmpty();
        assertThat(Snippet.of("", "ngắn")).isEmpty();
    }
}
