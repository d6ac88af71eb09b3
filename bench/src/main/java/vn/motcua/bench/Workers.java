// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that repeat a piece of work for a while, each on its own. */
final class Workers {
    private Workers() {}

    /** A piece of work. */
    interface Turn {
        void take() throws Exception;
    }

    /**
     * What was done.
     *
     * @param turns pieces of work finished by all workers
     * @param nanos from the start until the last worker had finished its last piece
     */
    record Done(long turns, long nanos) {
        double perSecond() {
            return turns * 1e9 / nanos;
        }
    }

    /**
     * Lets so many workers repeat their work; none begins a new piece once {@code time} is over.
     */
    static Done repeat(int workers, Duration time, IntFunction<Turn> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            long start = System.nanoTime();
            List<Callable<Long>> loops = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                Turn turn = work.apply(worker);
                loops.add(() -> loop(turn, start + time.toNanos()));
            }
            long turns = 0;
            for (Future<Long> loop : threads.invokeAll(loops)) {
                turns += loop.get();
            }
            return new Done(turns, System.nanoTime() - start);
        }
    }

    private static long loop(Turn turn, long until) throws Exception {
        long turns = 0;
        do {
            turn.take();
            turns++;
        } while (System.nanoTime() < until);
        return turns;
    }
}
