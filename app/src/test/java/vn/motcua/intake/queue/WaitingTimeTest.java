// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTimeTest {
    private static final ServedTimes USUAL =
            new ServedTimes(20, Duration.ofMinutes(4), Duration.ofMinutes(7));

    @ParameterizedTest(name = "{0} ahead, {1} counters: {2} to {3} minutes")
    @CsvSource({"0, 1, 0, 7", "1, 2, 2, 7", "5, 2, 10, 25", "9, 1, 35, 70", "9, 3, 10, 25"})
    void a_wait_is_a_range(int ahead, int counters, long from, long to) {
        assertThat(WaitingTime.of(USUAL, ahead, counters)).hasValue(new WaitingTime(from, to));
    }

    @Test
    void nothing_is_told_of_too_few_visits_or_without_a_counter() {
        ServedTimes few = new ServedTimes(4, Duration.ofMinutes(4), Duration.ofMinutes(7));

        assertThat(WaitingTime.of(few, 3, 2)).isEmpty();
        assertThat(WaitingTime.of(ServedTimes.NONE, 3, 2)).isEmpty();
        assertThat(WaitingTime.of(USUAL, 3, 0)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, then from {2}")
    @CsvSource({
        "2026-11-20T06:29, false, 2026-11-20T06:30",
        "2026-11-20T06:30, true, 2026-11-23T06:30",
        "2026-11-20T12:10, true, 2026-11-23T06:30",
        "2026-11-20T17:00, false, 2026-11-23T06:30",
        "2026-11-22T09:00, false, 2026-11-23T06:30",
        "2026-08-22T09:00, true, 2026-08-24T06:30"
    })
    void numbers_are_given_while_the_office_is_open(
            LocalDateTime now, boolean gives, LocalDateTime next) {
        assertThat(QueueHours.usual().gives(now)).isEqualTo(gives);
        assertThat(QueueHours.usual().nextOpening(now)).isEqualTo(next);
    }
}
