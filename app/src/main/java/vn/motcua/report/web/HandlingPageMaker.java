// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.report.Figure;
import vn.motcua.report.Figures;
import vn.motcua.report.HandlingReport;
import vn.motcua.web.Choice;
import vn.motcua.web.Formats;
import vn.motcua.web.PageContext;
import vn.motcua.web.PageRoute;
import vn.motcua.web.Typed;

/** Puts a report and its form into the words of one reader. */
record HandlingPageMaker(PageContext ctx, ReportFilter filter, List<Choice> units) {
    /** The form alone, with its faults. */
    HandlingPage.Form form() {
        Formats formats = ctx.formats();
        return new HandlingPage.Form(
                text(filter.from(), formats::typedDay),
                text(filter.to(), formats::typedDay),
                text(filter.asOf(), formats::typedMoment),
                ReportFilter.groupings().stream()
                        .map(by ->
                                new Choice(
                                        ReportFilter.word(by),
                                        ctx.text("report.by." + ReportFilter.word(by)),
                                        by == filter.by()))
                        .toList(),
                unitChoices(),
                faults());
    }

    private List<Choice> unitChoices() {
        Choice all =
                new Choice("", ctx.text("report.filter.unit.all"), filter.unit().text().isBlank());
        return Stream.concat(Stream.of(all), units.stream()).toList();
    }

    private Map<String, String> faults() {
        return filter.faults().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                field -> field.getValue().in(ctx.texts()),
                                (first, same) -> first,
                                LinkedHashMap::new));
    }

    private static <T> String text(Typed<T> typed, java.util.function.Function<T, String> shown) {
        return typed.value() == null ? typed.text() : shown.apply(typed.value());
    }

    /** The report. */
    HandlingPage.Result result(HandlingReport report) {
        ReportTable table = new ReportTable(ctx, filter);
        return new HandlingPage.Result(
                new ReportWords(ctx).period(report.period()),
                new ReportWords(ctx).asOf(report.period()),
                table.of(report),
                check(report.total()),
                remarks(report.total(), table),
                rates(report.total()),
                new RateChart(ctx, filter).of(report),
                file(ReportPages.HANDLING_CSV),
                file(ReportPages.HANDLING_XLSX));
    }

    private String file(PageRoute route) {
        return ctx.href(route, filter.parameters());
    }

    private String check(Figures total) {
        return ctx.text(
                "report.handling.check",
                total.received(),
                total.resolved(),
                total.pending(),
                total.withdrawn(),
                total.stopped());
    }

    private List<HandlingPage.Remark> remarks(Figures total, ReportTable table) {
        List<HandlingPage.Remark> remarks = new ArrayList<>();
        for (Figure late : List.of(Figure.PENDING_OVERDUE, Figure.OVERDUE)) {
            long number = late.of(total);
            remarks.add(remark(late, number, number > 0, table));
        }
        for (Figure open : List.of(Figure.PENDING_IN_TIME, Figure.AWAITING_RECEPTION)) {
            long number = open.of(total);
            if (number > 0) {
                remarks.add(remark(open, number, false, table));
            }
        }
        return remarks;
    }

    private HandlingPage.Remark remark(
            Figure figure, long number, boolean late, ReportTable table) {
        return new HandlingPage.Remark(
                ctx.text("report.remark." + figure.code(), number),
                number > 0 ? table.href(null, figure) : null,
                late);
    }

    /** Rates from sums, never averages of rates. */
    private List<HandlingPage.Rate> rates(Figures total) {
        return List.of(
                rate("in-time", total.early() + total.onTime(), total.resolved()),
                rate("late", total.overdue(), total.resolved()),
                rate("backlog", total.pendingOverdue(), total.pending()),
                rate("online", total.online(), total.online() + total.direct()));
    }

    private HandlingPage.Rate rate(String key, long part, long whole) {
        Formats formats = ctx.formats();
        return new HandlingPage.Rate(
                ctx.text("report.rate." + key + ".name"),
                formats.percent(part, whole),
                ctx.text(
                        "report.rate." + key + ".formula",
                        formats.number(part),
                        formats.number(whole)));
    }
}
