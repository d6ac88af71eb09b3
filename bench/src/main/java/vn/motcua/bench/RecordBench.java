// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * {@code bench record}: dossiers a second from reception to return, beside the raw floor of the
 * same database in turns, at several numbers of workers; and where the time goes. About two
 * minutes.
 */
final class RecordBench {
    private static final List<Integer> WORKERS = List.of(1, 4, 16);

    private final ApplicationContext beans;
    private final Locality locality;
    private final FloorComparison comparison;
    private LocalDate day = LocalDate.of(2026, 1, 5);

    private RecordBench(ApplicationContext beans) {
        this.beans = beans;
        this.locality = Locality.registered(beans);
        this.comparison = new FloorComparison(beans, "ledger", RecordPath.TRANSACTIONS);
    }

    static void run(List<String> unused) throws Exception {
        System.err.println("bench record: measuring, about two minutes");
        Installation.fresh(beans -> {
            new RecordBench(beans).run();
            return true;
        });
    }

    private void run() throws Exception {
        Results results = Results.of("record", beans.getBean(Clock.class).instant(), beans);
        comparison.begin(WORKERS.getLast(), rounds(locality));
        List<FloorComparison.Line> lines = new ArrayList<>();
        for (int workers : WORKERS) {
            lines.add(comparison.line(workers, locality.units().size(), rounds(locality)));
        }
        lines.add(comparison.line(WORKERS.getLast(), 1, rounds(oneUnit())));
        results.add("lines", lines);
        results.add("costs", comparison.costs(WORKERS, rounds(locality)));
        results.keep();
    }

    private Locality oneUnit() {
        return new Locality(locality.units().subList(0, 1), locality.procedures());
    }

    /** Each round is a day of its own, so that its counters start anew. */
    private FloorComparison.Rounds rounds(Locality where) {
        return () -> {
            day = day.plusDays(1);
            RecordPath path = new RecordPath(beans, where, day);
            return worker -> path::dossier;
        };
    }
}
