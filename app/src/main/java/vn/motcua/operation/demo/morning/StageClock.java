// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.Instant;
import java.time.InstantSource;

/** The clock of the past that is played: it stands until it is set. One thread at a time. */
final class StageClock implements InstantSource {
    private Instant now = Instant.EPOCH;

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
