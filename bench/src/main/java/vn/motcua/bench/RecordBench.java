// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code bench record}: dossiers a second from reception to return, beside the raw floor of the
 * same database in turns, at several numbers of workers; and where the time goes. About two
 * minutes.
 */
final class RecordBench {
    private static final List<Integer> WORKERS = List.of(1, 4, 16);
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofMillis(2500);
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private final ApplicationContext beans;
    private final MeteredDataSource database;
    private final JdbcClient sql;
    private final Locality locality;
    private LocalDate day = LocalDate.of(2026, 1, 5);

    private RecordBench(ApplicationContext beans) {
        this.beans = beans;
        this.database = beans.getBean(MeteredDataSource.class);
        this.sql = JdbcClient.create(database);
        this.locality = Locality.registered(beans);
    }

    static void run(List<String> unused) throws Exception {
        System.err.println("bench record: measuring, about two minutes");
        Installation.fresh(beans -> {
            new RecordBench(beans).run();
            return true;
        });
    }

    /**
     * One line of the table.
     *
     * @param units the units that receive, the fewer the more their counters are contended for
     * @param floors dossiers' worth of commits a second by plain JDBC, round by round
     * @param dossiers dossiers a second by the ledger, round by round
     * @param ratio the median of the quotients of neighbouring rounds
     */
    record Line(int workers, int units, List<Double> floors, List<Double> dossiers, double ratio) {}

    private void run() throws Exception {
        Results results = Results.of("record", beans.getBean(Clock.class).instant(), beans);
        RawFloor.prepare(sql, WORKERS.getLast());
        warmUp();
        System.out.println("dossiers a second, seven transactions each, medians of " + ROUNDS);
        System.out.println("workers  units     floor  dossiers   ratio");
        List<Line> lines = new ArrayList<>();
        for (int workers : WORKERS) {
            lines.add(line(workers, locality));
        }
        lines.add(line(WORKERS.getLast(), oneUnit()));
        results.add("lines", lines);
        results.add("costs", costs());
        results.keep();
    }

    private Locality oneUnit() {
        return new Locality(locality.units().subList(0, 1), locality.procedures());
    }

    private void warmUp() throws Exception {
        floor(WORKERS.getLast(), WARM_UP.dividedBy(3));
        record(WORKERS.getLast(), locality, WARM_UP);
    }

    private Line line(int workers, Locality where) throws Exception {
        List<Double> floors = new ArrayList<>();
        List<Double> dossiers = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            floors.add(floor(workers, ROUND).perSecond());
            dossiers.add(record(workers, where, ROUND).perSecond());
            ratios.add(dossiers.getLast() / floors.getLast());
        }
        int units = where.units().size();
        Line line = new Line(workers, units, floors, dossiers, Median.of(ratios));
        System.out.printf(
                Locale.ROOT,
                "%7d %6d %9.0f %9.0f %7.2f%n",
                workers,
                units,
                Median.of(floors),
                Median.of(dossiers),
                line.ratio());
        return line;
    }

    private Workers.Done floor(int workers, Duration time) throws Exception {
        List<RawFloor> floors = new ArrayList<>();
        try {
            for (int worker = 0; worker < workers; worker++) {
                floors.add(new RawFloor(database, worker));
            }
            return Workers.repeat(workers, time, worker -> floors.get(worker)::dossier);
        } finally {
            for (RawFloor floor : floors) {
                floor.close();
            }
        }
    }

    /** Each round is a day of its own, so that its counters start anew. */
    private Workers.Done record(int workers, Locality where, Duration time) throws Exception {
        day = day.plusDays(1);
        RecordPath path = new RecordPath(beans, where, day);
        return Workers.repeat(workers, time, worker -> path::dossier);
    }

    private List<RecordCosts> costs() throws Exception {
        RecordCosts.printHeading();
        List<RecordCosts> costs = new ArrayList<>();
        for (int workers : WORKERS) {
            Costing costing = new Costing(database, workers);
            costs.add(RecordCosts.of("floor", workers, costing.of(() -> floor(workers, ROUND))));
            costs.getLast().print();
            costs.add(
                    RecordCosts.of(
                            "ledger", workers, costing.of(() -> record(workers, locality, ROUND))));
            costs.getLast().print();
        }
        return costs;
    }
}
