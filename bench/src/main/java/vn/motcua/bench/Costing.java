// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads meter, log, processors and sessions before and after so many workers were at work. */
final class Costing {
    private final JdbcClient sql;
    private final DataSource beside;
    private final Meter meter;
    private final int workers;

    Costing(MeteredDataSource database, int workers) {
        this.beside = database.beside();
        this.meter = database.meter();
        this.sql = JdbcClient.create(beside);
        this.workers = workers;
    }

    /**
     * What was read.
     *
     * @param done the work
     * @param sent what went through metered connections
     * @param javaNanos processor time of our process
     * @param databaseNanos processor time of the database's sessions
     * @param walBytes bytes of the write-ahead log
     * @param percents shares of the workers' time by what the database was seen busy with
     */
    record Reading(
            Workers.Done done,
            Meter.Reading sent,
            long javaNanos,
            long databaseNanos,
            long walBytes,
            Map<String, Double> percents) {}

    private static final String WAL =
            """
            select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')
            """;

    /** Times and counts alone, then the sessions in a second run, since looking costs time too. */
    Reading of(Callable<Workers.Done> work) throws Exception {
        CpuTime cpuBefore = CpuTime.now(sql);
        long walBefore = sql.sql(WAL).query(Long.class).single();
        meter.start();
        Workers.Done done = work.call();
        Meter.Reading sent = meter.stop();
        CpuTime cpu = CpuTime.now(sql);
        long walBytes = sql.sql(WAL).query(Long.class).single() - walBefore;
        Waits waits = Waits.of(beside, workers);
        work.call();
        return new Reading(
                done,
                sent,
                cpu.javaSince(cpuBefore),
                cpu.databaseSince(cpuBefore),
                walBytes,
                waits.percents());
    }
}
