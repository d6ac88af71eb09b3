// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One started server process of PostgreSQL, a child of ours until it ends. */
final class PostgresServer {
    private static final Duration STOP_AT_MOST = Duration.ofSeconds(30);
    private static final Duration RECOVERY_AT_MOST = Duration.ofDays(1);

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Process process;
    private final Path firstWords;

    private PostgresServer(
            PostgresBinaries binaries, Path cluster, Process process, Path firstWords) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.process = process;
        this.firstWords = firstWords;
    }

    /**
     * Starts the server in a session of its own, so that Ctrl-C at the terminal reaches only us and
     * we stop it when everything that uses it has ended.
     *
     * @param logs where its log goes; what it says before the log is open goes there too
     */
    static PostgresServer launch(PostgresBinaries binaries, Path cluster, int port, Path logs)
            throws IOException {
        Path firstWords = logs.resolve("postgresql-start.log");
        ProcessBuilder builder =
                binaries.program("postgres", PostgresSettings.arguments(cluster, port, logs));
        builder.command().addFirst("setsid");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(firstWords.toFile()).start();
        process.getOutputStream().close();
        return new PostgresServer(binaries, cluster, process, firstWords);
    }

    /**
     * Waits until the server takes connections, for as long as recovery after a crash takes; throws
     * with its own words if it ends instead; stops it and throws if {@code hurried}.
     */
    void awaitReady(BooleanSupplier hurried) throws IOException {
        Patience.until(
                RECOVERY_AT_MOST, () -> isReady() || !process.isAlive() || hurried.getAsBoolean());
        if (!process.isAlive()) {
            throw new IOException(
                    "PostgreSQL did not start: " + LogTail.of(Files.readString(firstWords)));
        }
        if (!isReady()) {
            stop();
            throw new IOException("PostgreSQL was not waited for");
        }
    }

    private boolean isReady() {
        return PostmasterFile.read(cluster)
                .filter(file -> file.pid() == process.pid() && file.ready())
                .isPresent();
    }

    /** The process, to see its end. */
    Process process() {
        return process;
    }

    /** Ends all sessions and stops the server with a checkpoint; returns when it has ended. */
    void stop() throws IOException {
        stop(binaries, cluster, process.pid());
    }

    /**
     * Stops the server process of a cluster, fast first, then without a checkpoint; returns when it
     * has ended.
     */
    static void stop(PostgresBinaries binaries, Path cluster, long pid) throws IOException {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            signal(binaries, signal, pid);
            if (Patience.until(STOP_AT_MOST, () -> !PostgresProcesses.isIn(cluster, pid))) {
                return;
            }
        }
        throw new IOException("PostgreSQL, process " + pid + ", does not stop");
    }

    private static void signal(PostgresBinaries binaries, String signal, long pid)
            throws IOException {
        Process process =
                binaries.program("pg_ctl", List.of("kill", signal, Long.toString(pid)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Patience.until(STOP_AT_MOST, () -> !process.isAlive());
    }
}
