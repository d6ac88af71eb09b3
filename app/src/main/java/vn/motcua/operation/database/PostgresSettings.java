// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings the embedded server is started with. They stand on its command line and so win over
 * its files. A dossier acknowledged is never lost: {@code fsync} and {@code synchronous_commit} are
 * named, although they are PostgreSQL's own defaults.
 */
final class PostgresSettings {
    private static final Map<String, String> FIXED =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("fsync", "on"),
                            Map.entry("synchronous_commit", "on"),
                            Map.entry("full_page_writes", "on"),
                            Map.entry("password_encryption", "scram-sha-256"),
                            Map.entry("listen_addresses", "127.0.0.1"),
                            Map.entry("unix_socket_directories", ""),
                            Map.entry("max_connections", "60"),
                            Map.entry("shared_buffers", "256MB"),
                            Map.entry("effective_cache_size", "1GB"),
                            Map.entry("work_mem", "8MB"),
                            Map.entry("maintenance_work_mem", "64MB"),
                            Map.entry("random_page_cost", "1.1"),
                            Map.entry("autovacuum_naptime", "20s"),
                            Map.entry("jit", "off"),
                            Map.entry("timezone", "UTC"),
                            Map.entry("logging_collector", "on"),
                            Map.entry("log_filename", "postgresql-%a.log"),
                            Map.entry("log_rotation_age", "1d"),
                            Map.entry("log_rotation_size", "0"),
                            Map.entry("log_truncate_on_rotation", "on"),
                            Map.entry("log_timezone", "UTC"),
                            // Details of an error hold the values of rows, which are personal data.
                            Map.entry("log_error_verbosity", "terse"),
                            Map.entry("log_checkpoints", "off")));

    private PostgresSettings() {}

    /** The arguments of {@code postgres} for a cluster, its port and the folder of its log. */
    static List<String> arguments(Path cluster, int port, Path logs) {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString()));
        FIXED.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        arguments.addAll(List.of("-c", "port=" + port, "-c", "log_directory=" + logs));
        return arguments;
    }
}
