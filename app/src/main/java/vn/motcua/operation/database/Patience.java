// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Waiting for something that another process does and that nobody announces to us. */
final class Patience {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Patience() {}

    /**
     * Looks again and again until {@code condition} holds, and says whether it did within {@code
     * limit}; the condition is looked at once at least.
     */
    static boolean until(Duration limit, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start >= limit.toNanos()) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Something that may be there or not yet. */
    interface Look<T> {
        /** What is there now, if it is. */
        Optional<T> look() throws IOException;
    }

    /**
     * Looks again and again until something is there, and returns it; empty after {@code limit} or
     * when {@code hurried}.
     */
    static <T> Optional<T> find(Duration limit, BooleanSupplier hurried, Look<T> look)
            throws IOException {
        long start = System.nanoTime();
        Optional<T> found = look.look();
        while (found.isEmpty()
                && !hurried.getAsBoolean()
                && System.nanoTime() - start < limit.toNanos()) {
            pause();
            found = look.look();
        }
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
