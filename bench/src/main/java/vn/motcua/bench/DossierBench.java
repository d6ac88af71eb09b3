// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationContext;

/**
 * {@code bench dossier}: dossiers a second from reception to return through the desk, with rights,
 * a process of five steps, work items, events, hash chain and request keys, beside the raw floor of
 * the same database in turns; and where the time goes. About two minutes.
 */
final class DossierBench {
    private static final List<Integer> WORKERS = List.of(1, 4, 16);

    private final ApplicationContext beans;
    private final DeskOffice office;
    private final FloorComparison comparison;
    private LocalDate day = LocalDate.of(2026, 1, 5);

    private DossierBench(ApplicationContext beans) {
        this.beans = beans;
        this.office = DeskOffice.opened(beans, Locality.registered(beans));
        this.comparison = new FloorComparison(beans, "desk", DeskPath.TRANSACTIONS);
    }

    static void run(List<String> unused) throws Exception {
        System.err.println("bench dossier: measuring, about two minutes");
        Installation.fresh(beans -> {
            new DossierBench(beans).run();
            return true;
        });
    }

    private void run() throws Exception {
        Results results = Results.of("dossier", beans.getBean(Clock.class).instant(), beans);
        comparison.begin(WORKERS.getLast(), this::round);
        List<FloorComparison.Line> lines = new ArrayList<>();
        for (int workers : WORKERS) {
            lines.add(comparison.line(workers, office.units(), this::round));
        }
        results.add("lines", lines);
        results.add("costs", comparison.costs(WORKERS, this::round));
        results.keep();
    }

    /** Each round is a day of its own, so that its counters start anew. */
    private IntFunction<Workers.Turn> round() {
        day = day.plusDays(1);
        DeskPath path = new DeskPath(beans, office, day);
        return worker -> path::dossier;
    }
}
