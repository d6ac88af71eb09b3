// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.concurrent.atomic.LongAdder;

/** Counts what is sent to the database, and how long the answers take, while it is on. */
final class Meter {
    private final LongAdder statements = new LongAdder();
    private final LongAdder statementNanos = new LongAdder();
    private final LongAdder ends = new LongAdder();
    private final LongAdder endNanos = new LongAdder();
    private volatile boolean on;

    /**
     * What was sent.
     *
     * @param statements executions of SQL statements, without the begin and the end of transactions
     * @param statementNanos waiting for their answers, all threads together
     * @param ends commits and rollbacks
     * @param endNanos waiting for these
     */
    record Reading(long statements, long statementNanos, long ends, long endNanos) {}

    /** Something that is sent. */
    interface Call<T> {
        T send() throws Throwable;
    }

    boolean isOn() {
        return on;
    }

    /** Begins to count, from nought. */
    void start() {
        statements.reset();
        statementNanos.reset();
        ends.reset();
        endNanos.reset();
        on = true;
    }

    /** Ends counting and tells what was counted. */
    Reading stop() {
        on = false;
        return new Reading(statements.sum(), statementNanos.sum(), ends.sum(), endNanos.sum());
    }

    <T> T statement(Call<T> call) throws Throwable {
        return timed(call, statements, statementNanos);
    }

    <T> T end(Call<T> call) throws Throwable {
        return timed(call, ends, endNanos);
    }

    private static <T> T timed(Call<T> call, LongAdder count, LongAdder nanos) throws Throwable {
        long start = System.nanoTime();
        try {
            return call.send();
        } finally {
            nanos.add(System.nanoTime() - start);
            count.increment();
        }
    }
}
