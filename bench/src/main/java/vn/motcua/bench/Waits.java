// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks every few milliseconds at what the sessions of the database are busy with, and tells the
 * shares of the workers' time. What no session was busy with was spent on our side of the line: in
 * Java, and on the way.
 */
final class Waits {
    private static final long PAUSE_NANOS = 3_000_000;

    private final JdbcClient sql;
    private final int workers;
    private final Map<String, Long> seen = new TreeMap<>();
    private final Thread thread = new Thread(this::look, "waits");
    private volatile boolean ended;
    private long looks;

    private static final String BUSY =
            """
            select case
                       when wait_event_type is null then 'executing'
                       when wait_event in ('WalSync', 'WalWrite', 'WALWrite') then 'flush of WAL'
                       when wait_event_type = 'Lock' then 'locks of rows'
                       when wait_event_type = 'Timeout' then 'group commit'
                       else wait_event_type || ' ' || wait_event
                   end as activity,
                   count(*) as sessions
            from pg_stat_activity
            where usename = current_user
              and backend_type = 'client backend'
              and pid <> pg_backend_pid()
              and state = 'active'
              and wait_event_type is distinct from 'Client'
            group by activity
            """;

    private Waits(DataSource database, int workers) {
        this.sql = JdbcClient.create(database);
        this.workers = workers;
    }

    /** Begins to look at so many workers. */
    static Waits of(DataSource database, int workers) {
        Waits waits = new Waits(database, workers);
        waits.thread.start();
        return waits;
    }

    private void look() {
        while (!ended) {
            sql.sql(BUSY)
                    .query(row -> {
                        seen.merge(row.getString("activity"), row.getLong("sessions"), Long::sum);
                    });
            looks++;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Ends looking and tells the shares of the workers' time, in percent. */
    Map<String, Double> percents() throws InterruptedException {
        ended = true;
        thread.join();
        Map<String, Double> percents = new TreeMap<>();
        double all = Math.max(1, looks * workers);
        double busy = 0;
        for (Map.Entry<String, Long> activity : seen.entrySet()) {
            double share = 100 * activity.getValue() / all;
            percents.put(activity.getKey(), share);
            busy += share;
        }
        percents.put("our side", 100 - busy);
        return percents;
    }
}
