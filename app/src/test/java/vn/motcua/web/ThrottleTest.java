// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Throttle throttle = new Throttle(2, Duration.ofMinutes(1), nanos::get);

    private void later(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void too_many_tries_wait_until_the_first_of_them_is_old() {
        assertThat(throttle.tried("a")).isEmpty();
        later(20);
        assertThat(throttle.tried("a")).isEmpty();

        assertThat(throttle.tried("a")).contains(Duration.ofSeconds(40));
        later(40);
        assertThat(throttle.tried("a")).isEmpty();
        assertThat(throttle.tried("a")).contains(Duration.ofSeconds(20));
    }

    @Test
    void each_key_is_counted_by_itself() {
        throttle.tried("a");
        throttle.tried("a");

        assertThat(throttle.tried("b")).isEmpty();
    }

    @Test
    void what_is_forgiven_does_not_count() {
        throttle.tried("a");
        throttle.tried("a");
        throttle.forgive("a");
        throttle.forgive("never seen");

        assertThat(throttle.tried("a")).isEmpty();
        assertThat(throttle.tried("a")).isPresent();
    }

    @Test
    void no_more_keys_are_kept_than_fit_and_the_oldest_goes_first() {
        for (int key = 0; key <= Throttle.MOST_KEYS; key++) {
            throttle.tried("key " + key);
        }

        assertThat(throttle.keys()).isEqualTo(Throttle.MOST_KEYS);
    }
}
