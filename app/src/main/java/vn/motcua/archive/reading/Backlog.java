// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many old results wait to be read, for pages: counted once a minute at most. */
@Component
public class Backlog {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final OldScans scans;
    private final InstantSource clock;
    private final AtomicReference<Minute> minute =
            new AtomicReference<>(new Minute(Instant.EPOCH, Map.of()));

    /** What was counted until then. */
    private record Minute(Instant until, Map<Set<Long>, Long> counts) {}

    /** Counts by these scans and this clock. */
    public Backlog(OldScans scans, InstantSource clock) {
        this.scans = scans;
        this.clock = clock;
    }

    /** How many papers of these units wait, or waited a minute ago. */
    public long waiting(Set<Long> units) {
        Map<Set<Long>, Long> counts = counts();
        @Nullable Long counted = counts.get(units);
        if (counted != null) {
            return counted;
        }
        long count = scans.waiting(units);
        counts.put(Set.copyOf(units), count);
        return count;
    }

    private Map<Set<Long>, Long> counts() {
        Instant now = clock.instant();
        return minute.updateAndGet(last ->
                        now.isBefore(last.until())
                                ? last
                                : new Minute(now.plus(REMEMBERED), new ConcurrentHashMap<>()))
                .counts();
    }
}
