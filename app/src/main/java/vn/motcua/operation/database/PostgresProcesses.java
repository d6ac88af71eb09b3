// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The processes of PostgreSQL that work in a cluster, whoever started them. One that has ended and
 * only waits for its parent to notice does not count.
 */
final class PostgresProcesses {
    private PostgresProcesses() {}

    /** The ids of all processes of the program {@code postgres} whose folder is the cluster. */
    static List<Long> in(Path cluster) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> isIn(cluster, pid))
                .toList();
    }

    /** Whether the process is one of PostgreSQL and works in the cluster. */
    static boolean isIn(Path cluster, long pid) {
        Path kernelView = Path.of("/proc", Long.toString(pid));
        try {
            Path program = Files.readSymbolicLink(kernelView.resolve("exe"));
            return program.getFileName().toString().startsWith("postgres")
                    && Files.readSymbolicLink(kernelView.resolve("cwd"))
                            .equals(cluster.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
