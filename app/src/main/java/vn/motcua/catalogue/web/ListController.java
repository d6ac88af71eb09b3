// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.ProcedureRoutes;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** The procedures in force today, all or those that were looked for. */
@Controller
class ListController {
    private final Catalogue catalogue;
    private final InstantSource clock;

    ListController(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping({"/thu-tuc", "/procedures"})
    ModelAndView list(
            PageContext ctx,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field) {
        LocalDate today = VietnamTime.day(clock.instant());
        ProcedureSearch search = new ProcedureSearch(q, field, today);
        List<CataloguedProcedure> found = catalogue.search(search);
        ListPage page =
                new ListPage(
                        search.text(),
                        fields(ctx, search),
                        ctx.text("catalogue.list.told", found.size()),
                        search.text().isEmpty() ? byField(ctx, found) : together(ctx, found));
        return new ModelAndView("catalogue/web/list", Map.of("page", page));
    }

    private List<Choice> fields(PageContext ctx, ProcedureSearch search) {
        List<Choice> choices = new ArrayList<>();
        String chosen = search.field();
        choices.add(new Choice("", ctx.text("catalogue.list.all-fields"), chosen.isEmpty()));
        catalogue
                .fields(search.day())
                .forEach(field -> choices.add(new Choice(field, field, field.equals(chosen))));
        return choices;
    }

    private static List<ListPage.Group> byField(PageContext ctx, List<CataloguedProcedure> found) {
        Map<String, List<ListPage.Line>> fields = new LinkedHashMap<>();
        found.forEach(one ->
                fields.computeIfAbsent(one.description().head().field(), f -> new ArrayList<>())
                        .add(line(ctx, one)));
        return fields.entrySet().stream()
                .map(field -> new ListPage.Group(field.getKey(), field.getValue()))
                .toList();
    }

    private static List<ListPage.Group> together(PageContext ctx, List<CataloguedProcedure> found) {
        return found.isEmpty()
                ? List.of()
                : List.of(new ListPage.Group(null, found.stream().map(p -> line(ctx, p)).toList()));
    }

    private static ListPage.Line line(PageContext ctx, CataloguedProcedure procedure) {
        ProcedureWords words = new ProcedureWords(ctx);
        String code = procedure.code().orElseThrow().value();
        return new ListPage.Line(
                ctx.href(ProcedureRoutes.PAGE, Map.of("code", code)),
                words.of(procedure.description().head().name()),
                words.language(procedure.description().head().name()),
                ctx.text(
                        "catalogue.list.line",
                        words.limit(procedure.usualLimit().orElseThrow()),
                        words.cost(procedure),
                        code));
    }
}
