// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.operation.wording.Sentence;

/**
 * What a killed run left of PostgreSQL in a cluster: a server that still works, processes of a
 * server that was killed itself, or only its file. Whoever calls this owns the data folder, so no
 * living run of ours is meant.
 */
final class LeftoverPostgres {
    private static final Duration LINGER_AT_MOST = Duration.ofSeconds(10);

    private final PostgresBinaries binaries;
    private final Consumer<Sentence> teller;

    /**
     * Clears up with the programs of {@code binaries}.
     *
     * @param teller is told what is stopped
     */
    LeftoverPostgres(PostgresBinaries binaries, Consumer<Sentence> teller) {
        this.binaries = binaries;
        this.teller = teller;
    }

    /** Stops what is left; returns when a new server may start. */
    void clear(Path cluster) throws IOException {
        PostmasterFile file = PostmasterFile.read(cluster).orElse(null);
        if (file != null && PostgresProcesses.isIn(cluster, file.pid())) {
            teller.accept(Sentence.of("operation.database.orphan", file.pid()));
            PostgresServer.stop(binaries, cluster, file.pid());
        }
        endStragglers(cluster);
        Files.deleteIfExists(PostmasterFile.of(cluster));
    }

    /**
     * Sessions of a server killed with kill -9 notice it and end by themselves; one that is busy
     * may not. None may live beside a new server: the shared memory is still in use.
     */
    private static void endStragglers(Path cluster) throws IOException {
        if (Patience.until(LINGER_AT_MOST, () -> PostgresProcesses.in(cluster).isEmpty())) {
            return;
        }
        List<Long> stragglers = PostgresProcesses.in(cluster);
        stragglers.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        if (!Patience.until(LINGER_AT_MOST, () -> PostgresProcesses.in(cluster).isEmpty())) {
            throw new IOException("processes of PostgreSQL do not end: " + stragglers);
        }
    }
}
