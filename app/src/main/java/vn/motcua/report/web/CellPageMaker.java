// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DeadlineWords;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.report.CellRequest;
import vn.motcua.report.DossierLine;
import vn.motcua.report.DossierPage;
import vn.motcua.report.Figure;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;
import vn.motcua.web.Pager;

/** Puts the dossiers behind a figure into the words of one reader. */
record CellPageMaker(PageContext ctx, ReportFilter filter, CellRequest cell) {

    CellPage of(DossierPage page) {
        return new CellPage(
                heading(page),
                new ReportWords(ctx).told(cell.report().period()),
                ctx.href(ReportPages.HANDLING, filter.parameters()),
                page.lines().stream().map(this::line).toList(),
                pager(page));
    }

    private String heading(DossierPage page) {
        String what = ctx.text("report.list." + cell.figure().code(), page.total());
        String whose = row(page);
        return whose == null ? what : ctx.text("report.list.of-row", what, whose);
    }

    /** The name of the row; that of a unit or procedure stands on every line of the list. */
    private @Nullable String row(DossierPage page) {
        String key = cell.key();
        if (key == null) {
            return null;
        }
        String name = page.lines().stream().findFirst().map(line -> named(line, key)).orElse(key);
        return RowName.of(key, name, filter.by(), ctx);
    }

    private String named(DossierLine line, String key) {
        return switch (filter.by()) {
            case UNIT -> line.unitName();
            case PROCEDURE -> line.procedureName();
            case FIELD, LEVEL -> key;
        };
    }

    private Pager pager(DossierPage page) {
        int pages = pages(page);
        return new Pager(
                page.page(),
                pages,
                page.page() > 1 ? href(page.page() - 1) : null,
                page.page() < pages ? href(page.page() + 1) : null);
    }

    /** How many pages the whole list has, at least one. */
    static int pages(DossierPage page) {
        return (int) Math.max(1, (page.total() + page.pageSize() - 1) / page.pageSize());
    }

    private String href(int page) {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        String key = cell.key();
        parameters.put("figure", cell.figure().code());
        parameters.put("row", key == null ? "" : key);
        parameters.put("page", page == 1 ? "" : Integer.toString(page));
        return ctx.href(DossierRoutes.LIST, parameters);
    }

    private CellPage.Line line(DossierLine line) {
        int split = line.code().indexOf('-') + 1;
        return new CellPage.Line(
                pill(line),
                ctx.href(DossierRoutes.PAGE, Map.of("code", line.code())),
                line.code().substring(0, split),
                line.code().substring(split),
                line.applicantName(),
                line.procedureName(),
                UnitNames.spoken(line.unitName()),
                day(line.receivedAt()),
                day(line.dueAt()),
                day(line.finishedAt()));
    }

    private @Nullable String day(@Nullable Instant moment) {
        LocalDate near = cell.report().period().end();
        return moment == null ? null : ctx.formats().day(VietnamTime.day(moment), near);
    }

    /** How the deadline stood as of the report's moment. */
    private DeadlinePill pill(DossierLine line) {
        LocalDateTime asOf = VietnamTime.local(cell.report().period().asOf());
        DeadlineWords words = new DeadlineWords(ctx, WorkingCalendar.national(), asOf);
        Figure standing = Figure.valueOf(line.standing().toUpperCase(Locale.ROOT));
        return switch (standing) {
            case EARLY -> words.early();
            case ON_TIME -> words.onTime();
            case OVERDUE -> words.doneLate(local(line.dueAt()), local(line.finishedAt()));
            case PENDING_IN_TIME, PENDING_OVERDUE ->
                    line.stopped() ? words.held() : words.open(local(line.dueAt()));
            default -> words.without(line.standing());
        };
    }

    /** A moment that stands with a standing of this kind. */
    private static LocalDateTime local(@Nullable Instant moment) {
        return VietnamTime.local(Objects.requireNonNull(moment));
    }
}
