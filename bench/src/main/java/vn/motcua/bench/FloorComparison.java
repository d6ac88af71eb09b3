// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A way of working dossiers beside the raw floor of the same database, round by round in turns. */
final class FloorComparison {
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofMillis(2500);
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private final MeteredDataSource database;
    private final String path;
    private final int commits;

    /** Of a path that commits so many times for a dossier. */
    FloorComparison(ApplicationContext beans, String path, int commits) {
        this.database = beans.getBean(MeteredDataSource.class);
        this.path = path;
        this.commits = commits;
    }

    /** What the workers of one round do. */
    interface Rounds extends Supplier<IntFunction<Workers.Turn>> {}

    /**
     * One line of the table.
     *
     * @param units the units that receive, the fewer the more their counters are contended for
     * @param floors dossiers' worth of commits a second by plain JDBC, round by round
     * @param dossiers dossiers a second by the path, round by round
     * @param ratio the median of the quotients of neighbouring rounds
     */
    record Line(int workers, int units, List<Double> floors, List<Double> dossiers, double ratio) {}

    /**
     * Makes the floor's tables and warms both up, with a look at the tables in between: plans made
     * while they were empty read them whole. In an office autovacuum looks within a minute.
     */
    void begin(int mostWorkers, Rounds rounds) throws Exception {
        RawFloor.prepare(JdbcClient.create(database), mostWorkers);
        floor(mostWorkers, WARM_UP.dividedBy(3));
        Workers.repeat(mostWorkers, WARM_UP, rounds.get());
        JdbcClient.create(database).sql("analyze").update();
        Workers.repeat(mostWorkers, WARM_UP, rounds.get());
        System.out.printf(
                "dossiers a second, %d transactions each, medians of %d%n", commits, ROUNDS);
        System.out.println("workers  units     floor  dossiers   ratio");
    }

    Line line(int workers, int units, Rounds rounds) throws Exception {
        List<Double> floors = new ArrayList<>();
        List<Double> dossiers = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            floors.add(floor(workers, ROUND).perSecond());
            dossiers.add(Workers.repeat(workers, ROUND, rounds.get()).perSecond());
            ratios.add(dossiers.getLast() / floors.getLast());
        }
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

    /** What a transaction of the floor and of the path costs. */
    List<RecordCosts> costs(List<Integer> workers, Rounds rounds) throws Exception {
        RecordCosts.printHeading();
        List<RecordCosts> costs = new ArrayList<>();
        for (int many : workers) {
            Costing costing = new Costing(database, many);
            costs.add(cost("floor", many, costing.of(() -> floor(many, ROUND))));
            costs.add(
                    cost(path, many, costing.of(() -> Workers.repeat(many, ROUND, rounds.get()))));
        }
        return costs;
    }

    private RecordCosts cost(String what, int workers, Costing.Reading reading) {
        RecordCosts costs = RecordCosts.of(what, workers, commits, reading);
        costs.print();
        return costs;
    }

    private Workers.Done floor(int workers, Duration time) throws Exception {
        List<RawFloor> floors = new ArrayList<>();
        try {
            for (int worker = 0; worker < workers; worker++) {
                floors.add(new RawFloor(database, worker));
            }
            return Workers.repeat(
                    workers, time, worker -> () -> floors.get(worker).dossier(commits));
        } finally {
            for (RawFloor floor : floors) {
                floor.close();
            }
        }
    }
}
