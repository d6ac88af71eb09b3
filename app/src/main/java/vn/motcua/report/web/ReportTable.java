// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.report.Figure;
import vn.motcua.report.Figures;
import vn.motcua.report.Grouping;
import vn.motcua.report.HandlingReport;
import vn.motcua.web.FigureTable;
import vn.motcua.web.FigureTable.Cell;
import vn.motcua.web.FigureTable.Tone;
import vn.motcua.web.PageContext;

/**
 * Lays a report out as form 06/VPCP/KSTT (Thông tư 01/2020/TT-VPCP), with columns of their own for
 * withdrawn and stopped, and for what stands outside the sum.
 */
record ReportTable(PageContext ctx, ReportFilter filter) {
    /** A common head and its columns. */
    private record Columns(String key, List<Figure> figures, boolean summed) {}

    private static final List<Columns> FORM =
            List.of(
                    new Columns(
                            "received",
                            List.of(
                                    Figure.RECEIVED,
                                    Figure.ONLINE,
                                    Figure.DIRECT,
                                    Figure.CARRIED_OVER),
                            true),
                    new Columns(
                            "resolved",
                            List.of(Figure.RESOLVED, Figure.EARLY, Figure.ON_TIME, Figure.OVERDUE),
                            true),
                    new Columns(
                            "pending",
                            List.of(Figure.PENDING, Figure.PENDING_IN_TIME, Figure.PENDING_OVERDUE),
                            true),
                    new Columns("ended", List.of(Figure.WITHDRAWN, Figure.STOPPED), false),
                    new Columns(
                            "outside",
                            List.of(Figure.REFUSED_AT_RECEPTION, Figure.AWAITING_RECEPTION),
                            false));

    /** The table of {@code report}. */
    FigureTable of(HandlingReport report) {
        return new FigureTable(
                ctx.text("report.handling.caption"),
                ctx.text("report.by." + ReportFilter.word(filter.by())),
                FORM.stream().map(this::group).toList(),
                report.rows().stream().map(this::row).toList(),
                new FigureTable.Row(ctx.text("report.total"), null, cells(null, report.total())));
    }

    private FigureTable.Group group(Columns columns) {
        return new FigureTable.Group(
                ctx.text("report.group." + columns.key()),
                columns.figures().stream()
                        .map(figure -> ctx.text("report.column." + figure.code()))
                        .toList(),
                columns.summed());
    }

    private FigureTable.Row row(HandlingReport.Row row) {
        String name = RowName.of(row.key(), row.name(), filter.by(), ctx);
        String full = name.equals(row.name()) || filter.by() != Grouping.UNIT ? null : row.name();
        return new FigureTable.Row(name, full, cells(row.key(), row.figures()));
    }

    private List<Cell> cells(@Nullable String key, Figures figures) {
        List<Cell> cells = new ArrayList<>();
        for (Columns columns : FORM) {
            for (Figure figure : columns.figures()) {
                boolean sum = columns.summed() && figure == columns.figures().getFirst();
                cells.add(cell(key, figure, figure.of(figures), sum));
            }
        }
        return cells;
    }

    private Cell cell(@Nullable String key, Figure figure, long number, boolean sum) {
        String text = ctx.formats().number(number);
        if (number == 0) {
            return new Cell(text, null, sum ? Tone.SUM : Tone.PLAIN);
        }
        boolean late = figure == Figure.OVERDUE || figure == Figure.PENDING_OVERDUE;
        Tone tone = late ? Tone.LATE : sum ? Tone.SUM : Tone.PLAIN;
        return new Cell(text, href(key, figure), tone);
    }

    /** The list behind the cell of that row, or of the total, and that figure. */
    String href(@Nullable String key, Figure figure) {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("figure", figure.code());
        parameters.put("row", key == null ? "" : key);
        return ctx.href(DossierRoutes.LIST, parameters);
    }
}
