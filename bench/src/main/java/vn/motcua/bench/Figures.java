// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of one run: measured round by round, printed as medians, kept raw in the results. */
final class Figures {
    private static final double NANOS = 1e6;

    private final Results results;

    Figures(Results results) {
        this.results = results;
    }

    /** Something done once. */
    @FunctionalInterface
    interface Work {
        void once() throws Exception;
    }

    /**
     * How often something is done.
     *
     * @param warmUp times before anything is measured
     * @param rounds that are measured
     * @param each times in a round
     */
    record Rounds(int warmUp, int rounds, int each) {}

    /** Processor milliseconds of this process for each time: the median of the rounds. */
    double processor(String name, Rounds rounds, Work work) throws Exception {
        return measured(name, rounds, work, Figures::processorNanos);
    }

    /** Milliseconds on the clock for each time: the median of the rounds. */
    double clock(String name, Rounds rounds, Work work) throws Exception {
        return measured(name, rounds, work, System::nanoTime);
    }

    private double measured(String name, Rounds rounds, Work work, Now now) throws Exception {
        for (int i = 0; i < rounds.warmUp(); i++) {
            work.once();
        }
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            long before = now.nanos();
            for (int i = 0; i < rounds.each(); i++) {
                work.once();
            }
            all.add((now.nanos() - before) / NANOS / rounds.each());
        }
        results.add(name, all);
        say(Median.of(all), name);
        return Median.of(all);
    }

    /** A clock of some kind. */
    private interface Now {
        long nanos();
    }

    /** Processor time of this process so far, in nanoseconds. */
    static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** A figure that is told as it is. */
    double figure(String name, double figure) {
        results.add(name, figure);
        say(figure, name);
        return figure;
    }

    private static void say(double figure, String name) {
        System.out.println(String.format(Locale.ROOT, "%10.2f  %s", figure, name));
    }
}
