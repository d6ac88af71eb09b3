// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Instant;

/**
 * The clock of the jobs: it begins with the office and goes on, so that jobs of the day after are
 * not due, whatever day it is where the tests run.
 */
record JobClock(Instant begin, long started) implements Clock {
    JobClock(Instant begin) {
        this(begin, System.nanoTime());
    }

    @Override
    public Instant now() {
        return begin.plusNanos(System.nanoTime() - started);
    }
}
