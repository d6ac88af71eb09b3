// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.fee.till.MoneyFigures.Line;
import vn.motcua.fee.till.MoneyFigures.Sum;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/**
 * The figures of charges and fees on a page.
 *
 * @param unit name of the unit
 * @param units to choose from
 * @param from the first day as typed
 * @param to the last day as typed
 * @param csv the address of the same as a file
 * @param days by day
 * @param procedures by procedure
 * @param total of both, which is the same
 */
record FiguresPage(
        String unit,
        List<Choice> units,
        String from,
        String to,
        String csv,
        List<Row> days,
        List<Row> procedures,
        Row total) {
    /**
     * One row.
     *
     * @param head day, or code of the procedure
     * @param name of the procedure; empty in rows of days
     * @param cells lines, charges, fees, relieved, voided, given back, what is left
     */
    record Row(String head, String name, List<String> cells) {}

    /** What was asked for. */
    record Asked(List<StoredUnit> units, StoredUnit unit, FiguresController.Period period) {}

    static FiguresPage of(PageContext ctx, Asked asked, List<Line> lines) {
        String from = ctx.formats().typedDay(asked.period().from());
        String to = ctx.formats().typedDay(asked.period().to());
        String code = asked.unit().unit().code().value();
        return new FiguresPage(
                asked.unit().unit().name(),
                TillPlaces.choices(asked.units(), asked.unit()),
                from,
                to,
                ctx.href(FeeRoutes.FIGURES_CSV, Map.of("unit", code, "from", from, "to", to)),
                days(ctx, lines),
                procedures(ctx, lines),
                row(ctx, ctx.text("fee.figures.total"), "", lines));
    }

    private static List<Row> days(PageContext ctx, List<Line> lines) {
        return grouped(lines, Line::day).entrySet().stream()
                .map(day -> row(ctx, ctx.formats().day(day.getKey()), "", day.getValue()))
                .toList();
    }

    private static List<Row> procedures(PageContext ctx, List<Line> lines) {
        return grouped(lines, Line::procedure).values().stream()
                .map(some -> {
                    Line first = some.getFirst();
                    String name =
                            first.procedure().isEmpty()
                                    ? ctx.text("fee.figures.other")
                                    : first.name();
                    return row(ctx, first.procedure(), name, some);
                })
                .toList();
    }

    private static <T extends Comparable<? super T>> Map<T, List<Line>> grouped(
            List<Line> lines, Function<Line, T> by) {
        Map<T, List<Line>> groups = new TreeMap<>();
        lines.forEach(
                line -> groups.computeIfAbsent(by.apply(line), key -> new ArrayList<>()).add(line));
        return new LinkedHashMap<>(groups);
    }

    private static Row row(PageContext ctx, String head, String name, List<Line> lines) {
        Sum sum = Sum.of(lines.stream().map(Line::sum).toList());
        return new Row(
                head,
                name,
                List.of(
                        ctx.formats().number(sum.lines()),
                        ctx.formats().number(taken(lines, FeeKind.CHARGE)),
                        ctx.formats().number(taken(lines, FeeKind.FEE)),
                        ctx.formats().number(sum.relieved()),
                        ctx.formats().number(-sum.voided()),
                        ctx.formats().number(-sum.back()),
                        ctx.formats().number(sum.net())));
    }

    private static long taken(List<Line> lines, FeeKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(line -> line.sum().taken())
                .sum();
    }
}
