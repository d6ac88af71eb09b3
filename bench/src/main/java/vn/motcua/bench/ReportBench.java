// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.report.CellRequest;
import vn.motcua.report.Figure;
import vn.motcua.report.Grouping;
import vn.motcua.report.HandlingReports;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.ReportRequest;

/**
 * {@code bench report}: reports of handling as of several instants over a million generated
 * dossiers of three years, and the list behind a cell.
 */
final class ReportBench {
    private static final int DOSSIERS = 1_000_000;
    private static final int ROUNDS = 7;

    private final ApplicationContext beans;
    private final HandlingReports reports;

    private ReportBench(ApplicationContext beans) {
        this.beans = beans;
        this.reports = beans.getBean(HandlingReports.class);
    }

    static void run(List<String> unused) throws Exception {
        System.err.println("bench report: making a million dossiers, about a minute");
        Installation.fresh(beans -> {
            new ReportBench(beans).run();
            return true;
        });
    }

    /**
     * One line of the table.
     *
     * @param what the report
     * @param received dossiers it counts
     * @param milliseconds round by round
     */
    record Line(String what, long received, List<Double> milliseconds) {}

    private void run() throws Exception {
        Locality.registered(beans);
        GeneratedDossiers.fill(beans.getBean(JdbcClient.class), DOSSIERS);
        Results results = Results.of("report", beans.getBean(Clock.class).instant(), beans);
        System.out.println("milliseconds over a million dossiers, medians of " + ROUNDS);
        List<Line> lines =
                List.of(
                        line("a month, as of its end", "2024-06-01", "2024-06-30", null),
                        line("a month, as of an instant", "2024-06-01", "2024-06-30", "2024-06-17"),
                        line("a year", "2024-01-01", "2024-12-31", null),
                        line("all three years", "2023-01-01", "2025-12-31", null),
                        list("a page of a cell of a month", "2024-06-01", "2024-06-30"));
        results.add("lines", lines);
        results.keep();
    }

    private Line line(String what, String from, String to, @Nullable String asOf) {
        ReportRequest request = request(from, to, asOf);
        return timed(what, () -> reports.report(request).total().received());
    }

    private Line list(String what, String from, String to) {
        CellRequest cell = new CellRequest(request(from, to, null), null, Figure.OVERDUE, 1);
        return timed(what, () -> reports.dossiers(cell).total());
    }

    static ReportRequest request(String from, String to, @Nullable String asOf) {
        @Nullable Instant instant =
                asOf == null ? null : VietnamTime.instant(LocalDateTime.parse(asOf + "T10:30"));
        return new ReportRequest(
                ReportPeriod.of(
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        instant,
                        VietnamTime.instant(LocalDateTime.parse("2026-01-01T00:00"))),
                Grouping.UNIT,
                null);
    }

    /** Something that counts dossiers. */
    private interface Count {
        long dossiers();
    }

    private static Line timed(String what, Count count) {
        long received = count.dossiers();
        List<Double> milliseconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            received = count.dossiers();
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        System.out.println(
                String.format(
                        Locale.ROOT, "%8.0f  %s (%d)", Median.of(milliseconds), what, received));
        return new Line(what, received, milliseconds);
    }
}
