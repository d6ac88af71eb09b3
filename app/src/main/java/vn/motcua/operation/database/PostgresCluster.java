// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The folder in which PostgreSQL keeps its data. It is complete or absent: made beside its place
 * with its role and its database, and given its name last.
 */
final class PostgresCluster {
    /** The folder's name carries the major version, so that a newer one can stand beside it. */
    static final String NAME = "database-18";

    private static final int MINUTES_AT_MOST = 5;

    private final PostgresBinaries binaries;

    PostgresCluster(PostgresBinaries binaries) {
        this.binaries = binaries;
    }

    /**
     * The cluster of {@code folder}, made if there is none.
     *
     * @param keys whose passwords it is made with
     */
    Path in(Path folder, DatabaseKeys keys) throws IOException {
        Path cluster = folder.resolve(NAME);
        if (!Files.isDirectory(cluster)) {
            Path draft = folder.resolve(NAME + ".part");
            OwnerOnly.deleteFolder(draft);
            initialise(draft, keys);
            createRoleAndDatabase(draft, keys);
            OwnerOnly.rename(draft, cluster);
        }
        return cluster;
    }

    private void initialise(Path draft, DatabaseKeys keys) throws IOException {
        Path password = draft.resolveSibling(NAME + ".password");
        OwnerOnly.write(password, keys.administratorPassword() + "\n");
        try {
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + DatabaseKeys.ADMINISTRATOR,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C.UTF-8",
                            "--locale-provider=icu",
                            "--icu-locale=vi",
                            "--sync-method=syncfs"),
                    "");
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private void createRoleAndDatabase(Path draft, DatabaseKeys keys) throws IOException {
        String statements =
                """
                create role %1$s login password '%2$s'
                create database %1$s owner %1$s
                """
                        .formatted(DatabaseKeys.USER, keys.password());
        run("postgres", List.of("--single", "-D", draft.toString(), "template1"), statements);
    }

    private void run(String program, List<String> arguments, String input) throws IOException {
        Path output = Files.createTempFile("motcua-" + program, ".log");
        try {
            Process process =
                    binaries.program(program, arguments)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int exit = exitOf(process);
            String said = Files.readString(output);
            if (exit != 0 || said.contains("ERROR:")) {
                throw new IOException(program + " failed (" + exit + "): " + LogTail.of(said));
            }
        } finally {
            Files.delete(output);
        }
    }

    private static int exitOf(Process process) throws IOException {
        try {
            if (process.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException("a program of PostgreSQL did not end in time");
    }
}
