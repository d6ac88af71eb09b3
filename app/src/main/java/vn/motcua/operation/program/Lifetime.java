// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time from opening the database to stopping it. What was begun last ends first, whether the
 * work is done, fails, or the process is told to end by SIGTERM or Ctrl-C.
 */
final class Lifetime implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Thread hook = new Thread(this::endBySignal, "end-by-signal");
    private volatile boolean signalled;

    private Lifetime() {}

    /** Begins a lifetime without any parts yet. */
    static Lifetime begin() {
        Lifetime lifetime = new Lifetime();
        Runtime.getRuntime().addShutdownHook(lifetime.hook);
        return lifetime;
    }

    /** Begins one more part; throws {@link CancellationException} if the end has been asked for. */
    <T extends AutoCloseable> T with(Callable<T> start) throws Exception {
        lock.lock();
        try {
            if (signalled) {
                throw new CancellationException();
            }
            T part = start.call();
            parts.push(part);
            return part;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the process was told to end, so that what fails now is no news. */
    boolean isSignalled() {
        return signalled;
    }

    private void endBySignal() {
        signalled = true;
        endParts();
    }

    private void endParts() {
        lock.lock();
        try {
            while (!parts.isEmpty()) {
                end(parts.pop());
            }
        } finally {
            lock.unlock();
        }
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("while ending {}", part.getClass().getSimpleName(), e);
        }
    }

    /** Ends all parts, the last one first. */
    @Override
    public void close() {
        endParts();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("the process is ending already", e);
        }
    }
}
