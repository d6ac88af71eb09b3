// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import vn.motcua.audit.AuditTrail;
import vn.motcua.operation.imports.ImportSummary;
import vn.motcua.operation.imports.Importer;
import vn.motcua.report.HandlingReports;
import vn.motcua.report.ReportRequest;

/**
 * {@code bench import}: the history of the demo district from its files, then the report over it
 * and the verification of its chains.
 */
final class ImportBench {
    private ImportBench() {}

    static void run(List<String> unused) throws Exception {
        System.err.println("bench import: measuring, about half a minute");
        Installation.fresh(beans -> {
            measure(beans);
            return true;
        });
    }

    private static void measure(ApplicationContext beans) throws Exception {
        Results results = Results.of("import", beans.getBean(Clock.class).instant(), beans);
        Path files = Installation.home().resolve("demo").resolve("krong-nang-2023");
        Importer importer = beans.getBean(Importer.class);
        long start = System.nanoTime();
        ImportSummary summary =
                importer.run(
                        files, Installation.home().resolve("bench/target"), false, (n, of) -> {});
        double seconds = tell(results, "import seconds", start);
        results.add("dossiers", summary.imported());
        results.add("dossiersASecond", summary.imported() / seconds);
        HandlingReports reports = beans.getBean(HandlingReports.class);
        ReportRequest request = ReportBench.request("2023-01-01", "2023-08-17", null);
        for (int round = 1; round <= 5; round++) {
            start = System.nanoTime();
            reports.report(request);
            tell(results, "report seconds, round " + round, start);
        }
        start = System.nanoTime();
        boolean whole = beans.getBean(AuditTrail.class).verify().firstBreak().isEmpty();
        tell(results, "verify seconds", start);
        results.add("whole", whole);
        results.keep();
    }

    private static double tell(Results results, String what, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(String.format(Locale.ROOT, "%8.3f  %s", seconds, what));
        results.add(what, seconds);
        return seconds;
    }
}
