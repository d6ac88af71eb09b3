// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.process.ProcessCheck;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Processes;
import vn.motcua.process.StoredProcess;
import vn.motcua.web.PageContext;

/** The procedures that cannot be received, or not as they should be, with all that is missing. */
@Controller
class DraftsController {
    private final Catalogue catalogue;
    private final Processes processes;
    private final InstantSource clock;

    DraftsController(Catalogue catalogue, Processes processes, InstantSource clock) {
        this.catalogue = catalogue;
        this.processes = processes;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/thu-tuc", "/admin/procedures"})
    ModelAndView drafts(PageContext ctx) {
        LocalDate today = VietnamTime.day(clock.instant());
        List<DraftsPage.Line> drafts =
                catalogue.drafts().stream().map(one -> line(ctx, one, missing(ctx, one))).toList();
        List<DraftsPage.Line> faulty =
                catalogue.search(ProcedureSearch.all(today)).stream()
                        .map(one -> line(ctx, one, faults(ctx, one, today)))
                        .filter(line -> !line.lacks().isEmpty())
                        .toList();
        return new ModelAndView(
                "process/web/drafts", Map.of("page", new DraftsPage(drafts, faulty)));
    }

    private static DraftsPage.Line line(
            PageContext ctx, CataloguedProcedure procedure, List<String> lacks) {
        String field = procedure.description().head().field();
        String told =
                procedure
                        .code()
                        .map(code -> ctx.text("process.drafts.line", field, code.value()))
                        .orElse(field);
        return new DraftsPage.Line(procedure.description().head().name().vi(), told, lacks);
    }

    private static List<String> missing(PageContext ctx, CataloguedProcedure draft) {
        return draft.description().missing().stream()
                .map(one -> ctx.text("catalogue.constituent." + one.code()))
                .toList();
    }

    private List<String> faults(PageContext ctx, CataloguedProcedure procedure, LocalDate today) {
        return processes
                .inForce(procedure.id(), today)
                .map(process -> faults(ctx, procedure, process))
                .orElseGet(() -> List.of(ctx.text("process.drafts.no-process")));
    }

    private static List<String> faults(
            PageContext ctx, CataloguedProcedure procedure, StoredProcess process) {
        ProcessDefinition definition = process.definition();
        FaultWords words = new FaultWords(ctx, definition);
        return procedure.usualLimit().stream()
                .flatMap(limit -> ProcessCheck.faults(definition, limit).stream())
                .map(words::of)
                .toList();
    }
}
