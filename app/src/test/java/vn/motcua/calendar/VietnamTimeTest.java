// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {
    @Test
    void half_past_midnight_in_vietnam_is_the_day_before_in_utc() {
        var moment = Instant.parse("2026-11-20T17:30:00Z");

        assertThat(VietnamTime.day(moment)).isEqualTo("2026-11-21");
        assertThat(VietnamTime.local(moment)).isEqualTo("2026-11-21T00:30");
    }

    @Test
    void local_time_and_moment_turn_into_each_other() {
        var local = LocalDateTime.parse("2026-02-17T07:00");

        assertThat(VietnamTime.instant(local)).isEqualTo("2026-02-17T00:00:00Z");
        assertThat(VietnamTime.local(VietnamTime.instant(local))).isEqualTo(local);
    }
}
