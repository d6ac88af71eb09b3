// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextReceptionTest {
    @ParameterizedTest(name = "who comes at {0} is received at {1}")
    @CsvSource({
        "2026-11-20T08:42:30, 2026-11-20T08:42",
        "2026-11-20T06:10, 2026-11-20T07:00",
        "2026-11-20T12:00, 2026-11-20T13:30",
        "2026-11-20T16:59, 2026-11-20T16:59",
        "2026-11-20T17:00, 2026-11-23T07:00",
        "2026-11-23T18:00, 2026-11-25T07:00",
        "2024-05-03T20:00, 2024-05-04T07:00",
        "2026-02-14T09:00, 2026-02-23T07:00"
    })
    void at_once_while_the_counter_is_open_else_when_it_opens(
            LocalDateTime comes, LocalDateTime received) {
        assertThat(DueDateCalculator.national().nextReception(comes)).isEqualTo(received);
    }
}
