// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does work on files of strangers: little at once, and waits for none of it for ever. */
final class Patience {
    /** Kept for a minute for what comes next: a box of scans comes one after another. */
    private static final ExecutorService READERS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("scanning-", 1).factory());

    private final Semaphore places;
    private final Duration longest;

    /**
     * @param atOnce how many pieces of work run at once
     * @param longest how long one may take, its wait for a place included
     */
    Patience(int atOnce, Duration longest) {
        this.places = new Semaphore(atOnce, true);
        this.longest = longest;
    }

    /**
     * The result; empty when it took too long.
     *
     * @throws ExecutionException what the work threw
     */
    <T> Optional<T> within(Callable<T> work) throws ExecutionException {
        try {
            if (!places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            var task = new FutureTask<>(() -> placed(work));
            READERS.execute(task);
            return Optional.of(task.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading a file", stopped);
        }
    }

    /** Its place is free only when it is really done. */
    private <T> T placed(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            places.release();
        }
    }
}
