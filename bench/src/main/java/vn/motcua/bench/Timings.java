// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** How long requests took, by their kind; those of the warm-up do not count. */
final class Timings {
    private static final int WHOLE = 100;

    private record Taken(String kind, double milliseconds, boolean failed) {}

    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final long warmUpNanos;
    private long begun;

    Timings(int warmUpSeconds) {
        this.warmUpNanos = warmUpSeconds * 1_000_000_000L;
    }

    /**
     * What was seen of a kind.
     *
     * @param kind such as queue; all together is named all
     * @param milliseconds the percentiles 0 to 100, of requests that were answered well or not
     */
    record Line(String kind, int requests, long errors, List<Double> milliseconds) {
        double percentile(int percent) {
            return milliseconds.get(percent);
        }
    }

    /** Starts the clock of the warm-up. */
    void begin() {
        begun = System.nanoTime();
    }

    /** Notes a request begun then that has ended now. */
    void took(String kind, long start, boolean failed) {
        if (start - begun >= warmUpNanos) {
            taken.add(new Taken(kind, (System.nanoTime() - start) / 1e6, failed));
        }
    }

    /** What was seen, kind by kind and all together. */
    List<Line> lines() {
        Map<String, List<Taken>> kinds = new TreeMap<>();
        for (Taken one : taken) {
            kinds.computeIfAbsent("all", kind -> new ArrayList<>()).add(one);
            kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one);
        }
        return kinds.entrySet().stream().map(kind -> line(kind.getKey(), kind.getValue())).toList();
    }

    private static Line line(String kind, List<Taken> taken) {
        double[] sorted = taken.stream().mapToDouble(Taken::milliseconds).sorted().toArray();
        List<Double> percentiles =
                IntStream.rangeClosed(0, WHOLE)
                        .mapToObj(percent -> sorted[percent * (sorted.length - 1) / WHOLE])
                        .toList();
        long errors = taken.stream().filter(Taken::failed).count();
        return new Line(kind, sorted.length, errors, percentiles);
    }
}
