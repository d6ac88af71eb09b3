// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "2026-q1, 2026-01-01, 2026-03-31",
        "2026-q4, 2026-10-01, 2026-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-12, 2026-12-01, 2026-12-31"
    })
    void a_word_means_its_days(String word, LocalDate from, LocalDate to) {
        Span span = Span.ofWord(word).orElseThrow();

        assertThat(span.from()).isEqualTo(from);
        assertThat(span.to()).isEqualTo(to);
        assertThat(span.word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-q5", "2026-13", "2026-q0", "1999-q1", "x", "2026-q1 "})
    void another_word_means_nothing(String word) {
        assertThat(Span.ofWord(word)).isEmpty();
    }

    @Test
    void the_last_quarters_and_months_can_be_chosen() {
        assertThat(Span.before(LocalDate.of(2026, 2, 28)))
                .extracting(Span::word)
                .containsExactly(
                        "2026-q1", "2025-q4", "2025-q3", "2025-q2", "2025-q1", "2026-02", "2026-01",
                        "2025-12", "2025-11", "2025-10", "2025-09");
    }
}
