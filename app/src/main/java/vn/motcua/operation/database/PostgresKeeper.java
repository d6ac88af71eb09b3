// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps PostgreSQL running while we do: when its server dies under us it is started anew, on the
 * same port, a bounded number of times in a row.
 */
final class PostgresKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresKeeper.class);
    private static final int STARTS_IN_A_ROW = 5;
    private static final Duration LONG_ENOUGH_TO_FORGET = Duration.ofMinutes(5);

    /** Starts a server and returns it when it takes connections. */
    interface Start {
        /** A server that takes connections; throws if it ended instead. */
        PostgresServer server() throws IOException;
    }

    private final Start start;
    private final Thread watch;
    private volatile PostgresServer server;
    private volatile boolean closing;

    /** Keeps what {@code start} starts; the first start is done when this returns. */
    PostgresKeeper(Start start) throws IOException {
        this.start = start;
        this.server = start.server();
        this.watch = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::watch);
        watch.start();
    }

    private void watch() {
        int starts = 0;
        while (!closing) {
            long since = System.nanoTime();
            int exit = exitOf(server);
            if (closing) {
                return;
            }
            boolean longAgo = System.nanoTime() - since > LONG_ENOUGH_TO_FORGET.toNanos();
            starts = longAgo ? 1 : starts + 1;
            LOG.error("PostgreSQL ended by itself with {}; starting it anew ({})", exit, starts);
            if (starts > STARTS_IN_A_ROW || !startAnew()) {
                LOG.error("PostgreSQL does not stay up; stop the server and run the doctor");
                return;
            }
        }
    }

    private static int exitOf(PostgresServer server) {
        try {
            return server.process().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts the keeper", e);
        }
    }

    private synchronized boolean startAnew() {
        try {
            if (!closing) {
                server = start.server();
                LOG.info("PostgreSQL takes connections again");
            }
            return true;
        } catch (IOException e) {
            LOG.error("PostgreSQL could not be started anew", e);
            return false;
        }
    }

    /** Stops the server for good; returns when it has ended. */
    void stop() throws IOException {
        closing = true;
        synchronized (this) {
            server.stop();
        }
    }
}
