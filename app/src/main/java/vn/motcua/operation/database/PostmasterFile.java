// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's own file {@code postmaster.pid}: which process serves a cluster and whether it takes
 * connections yet.
 *
 * @param pid the process
 * @param ready whether it says that it takes connections
 */
record PostmasterFile(long pid, boolean ready) {
    private static final int STATUS_LINE = 7;

    /** Where the file of a cluster stands. */
    static Path of(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** What the file of a cluster says; empty if there is none or it is not fully written yet. */
    static Optional<PostmasterFile> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(of(cluster));
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), ready));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
