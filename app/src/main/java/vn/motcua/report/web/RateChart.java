// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.motcua.report.Figures;
import vn.motcua.report.HandlingReport;
import vn.motcua.web.BarChart;
import vn.motcua.web.PageContext;

/**
 * The bars beside a report: where anything was resolved late, the share of it; else how much was
 * only done on the very day, for that is where lateness begins.
 */
record RateChart(PageContext ctx, ReportFilter filter) {
    private static final int MOST_BARS = 15;

    private record Share(String name, long part, long whole) {
        double value() {
            return (double) part / whole;
        }
    }

    /** The bars of {@code report}, longest first; without bars when nothing was resolved. */
    BarChart of(HandlingReport report) {
        boolean late = report.total().overdue() > 0;
        Share all = share("", report.total(), late);
        List<Share> shares =
                report.rows().stream()
                        .filter(row -> row.figures().resolved() > 0)
                        .map(row -> share(name(row), row.figures(), late))
                        .sorted(Comparator.comparingDouble(Share::value).reversed())
                        .limit(MOST_BARS)
                        .toList();
        double longest = shares.stream().mapToDouble(Share::value).max().orElse(0);
        String kind = late ? "late" : "on-time";
        return new BarChart(
                ctx.text("report.chart." + kind + ".heading"),
                ctx.text(
                        "report.chart." + kind + ".sentence",
                        ctx.formats().percent(all.part(), all.whole())),
                shares.stream().map(share -> bar(share, longest)).toList(),
                longest > 0 ? length(all.value(), longest) : null,
                late);
    }

    private String name(HandlingReport.Row row) {
        return RowName.of(row.key(), row.name(), filter.by(), ctx);
    }

    private static Share share(String name, Figures figures, boolean late) {
        return new Share(name, late ? figures.overdue() : figures.onTime(), figures.resolved());
    }

    private BarChart.Bar bar(Share share, double longest) {
        return new BarChart.Bar(
                share.name(),
                ctx.formats().percent(share.part(), share.whole()),
                length(share.value(), longest));
    }

    private static String length(double value, double longest) {
        return longest == 0 ? "0%" : String.format(Locale.ROOT, "%.2f%%", value / longest * 100);
    }
}
