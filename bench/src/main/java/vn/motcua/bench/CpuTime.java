// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Processor time used so far, in nanoseconds: what others do on the same machine does not count.
 *
 * @param java by this process
 * @param sessions by each session of the database that is open now
 */
record CpuTime(long java, Map<Long, Long> sessions) {
    private static final String SESSIONS =
            """
            select pid
            from pg_stat_activity
            where usename = current_user
              and backend_type = 'client backend'
            """;

    /** As the kernel tells it now. */
    static CpuTime now(JdbcClient sql) throws IOException {
        Map<Long, Long> sessions = new HashMap<>();
        for (long session : sql.sql(SESSIONS).query(Long.class).list()) {
            sessions.put(session, ofProcess(session));
        }
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new CpuTime(system.getProcessCpuTime(), sessions);
    }

    /** A session that ended before we looked tells nothing. */
    private static long ofProcess(long process) throws IOException {
        try {
            Path told = Path.of("/proc", Long.toString(process), "schedstat");
            return Long.parseLong(Files.readString(told).split(" ", -1)[0]);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /** By this process since then. */
    long javaSince(CpuTime before) {
        return java - before.java;
    }

    /** By the sessions since then. */
    long databaseSince(CpuTime before) {
        return sessions.entrySet().stream()
                .mapToLong(now -> now.getValue() - before.sessions.getOrDefault(now.getKey(), 0L))
                .sum();
    }
}
