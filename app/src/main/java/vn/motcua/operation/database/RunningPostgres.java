// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.operation.wording.Sentence;

/**
 * PostgreSQL running in a data folder.
 *
 * @param keys how to connect
 * @param keeper keeps it running and stops it
 */
record RunningPostgres(DatabaseKeys keys, PostgresKeeper keeper) {
    private static final int PORTS_TO_TRY = 3;

    /** Goes the whole way from an empty folder, or from where a killed run left it. */
    static RunningPostgres start(DataFolder folder, Opening opening) throws IOException {
        Path root = folder.root();
        if (!Files.isDirectory(root.resolve(PostgresCluster.NAME))) {
            opening.teller().accept(Sentence.of("operation.database.first", root));
        }
        PostgresBinaries binaries = PostgresArchive.unpackedIn(folder.programs());
        binaries.requireStartable();
        Path cluster = new PostgresCluster(binaries).in(root, DatabaseKeys.of(root));
        LeftoverPostgres leftover = new LeftoverPostgres(binaries, opening.teller());
        leftover.clear(cluster);
        return onFreePort(
                root,
                port -> {
                    leftover.clear(cluster);
                    PostgresServer server =
                            PostgresServer.launch(binaries, cluster, port, folder.logs());
                    server.awaitReady(opening.hurried());
                    return server;
                });
    }

    private interface StartOnPort {
        PostgresServer server(int port) throws IOException;
    }

    private static RunningPostgres onFreePort(Path root, StartOnPort start) throws IOException {
        DatabaseKeys keys = DatabaseKeys.of(root);
        for (int tries = 1; ; tries++) {
            if (!LoopbackPort.isFree(keys.port())) {
                keys = keys.movedTo(LoopbackPort.anyFree(), root);
            }
            int port = keys.port();
            try {
                return new RunningPostgres(keys, new PostgresKeeper(() -> start.server(port)));
            } catch (IOException e) {
                if (tries == PORTS_TO_TRY || LoopbackPort.isFree(port)) {
                    throw e;
                }
            }
        }
    }
}
