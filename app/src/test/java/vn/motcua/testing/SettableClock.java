// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.calendar.VietnamTime;

/** A clock that stands until a test moves it. */
public final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;

    /** A clock that stands at {@code now}. */
    public SettableClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** Moves it on. */
    public void advance(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    /** Lets it stand at {@code moment}. */
    public void set(Instant moment) {
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
