// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    @ParameterizedTest
    @CsvSource({
        "5, 30",
        "6, 60",
        "7, 120",
        "8, 240",
        "9, 480",
        "10, 960",
        "11, 1800",
        "12, 1800",
        "1000, 1800"
    })
    void after_the_fourth_each_failure_doubles_the_wait_up_to_half_an_hour(int count, long wait) {
        Tries tries = new Tries(count, NOW);
        Instant end = NOW.plusSeconds(wait);

        assertThat(tries.barredUntil()).isEqualTo(end);
        assertThat(tries.isBarred(end.minusMillis(1))).isTrue();
        assertThat(tries.isBarred(end)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4"})
    void the_first_four_cost_nothing(int count) {
        assertThat(new Tries(count, NOW).isBarred(NOW)).isFalse();
    }

    @Test
    void a_day_without_failures_forgets_them() {
        Tries tries = new Tries(30, NOW);

        assertThat(tries.begun(NOW.plus(Duration.ofHours(23))).count()).isEqualTo(31);
        assertThat(tries.begun(NOW.plus(Duration.ofHours(24))).count()).isEqualTo(1);
    }
}
