// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Lets so many tries of one kind through within a time, each key by itself. Kept in memory, for a
 * bounded number of keys: the one that came longest ago is forgotten first. ADR 0025.
 */
public final class Throttle {
    /** Some 100 bytes each. */
    static final int MOST_KEYS = 20_000;

    private final int tries;
    private final long within;
    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> past = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * So many tries within that time.
     *
     * @param nanos nanoseconds that only go forward, such as {@code System::nanoTime}: the clock of
     *     the wall may be set
     */
    public Throttle(int tries, Duration within, LongSupplier nanos) {
        this.tries = tries;
        this.within = within.toNanos();
        this.nanos = nanos;
    }

    /**
     * Counts a try of {@code key}; how long to wait when there were too many, and it counts not.
     */
    public synchronized Optional<Duration> tried(String key) {
        long now = nanos.getAsLong();
        Deque<Long> before = past.computeIfAbsent(key, unknown -> new ArrayDeque<>(tries));
        while (!before.isEmpty() && now - before.getFirst() >= within) {
            before.removeFirst();
        }
        if (before.size() >= tries) {
            return Optional.of(Duration.ofNanos(within - (now - before.getFirst())));
        }
        before.addLast(now);
        forgetSome();
        return Optional.empty();
    }

    /** Takes back the last try of {@code key}: it was none of those that are counted. */
    public synchronized void forgive(String key) {
        Deque<Long> before = past.get(key);
        if (before != null) {
            before.pollLast();
        }
    }

    private void forgetSome() {
        if (past.size() > MOST_KEYS) {
            past.remove(past.keySet().iterator().next());
        }
    }

    synchronized int keys() {
        return past.size();
    }
}
