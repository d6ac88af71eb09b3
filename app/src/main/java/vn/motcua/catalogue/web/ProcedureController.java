// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.web.PageContext;

/** One procedure in force today: when it would be ready, what it gives, costs and asks. */
@Controller
class ProcedureController {
    private final Catalogue catalogue;
    private final DueDateCalculator calculator;
    private final InstantSource clock;

    ProcedureController(Catalogue catalogue, DueDateCalculator calculator, InstantSource clock) {
        this.catalogue = catalogue;
        this.calculator = calculator;
        this.clock = clock;
    }

    @GetMapping({"/thu-tuc/{code}", "/procedures/{code}"})
    ModelAndView procedure(PageContext ctx, @PathVariable String code) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        Optional<CataloguedProcedure> found =
                ProcedureCode.parse(code)
                        .flatMap(known -> catalogue.inForce(known, now.toLocalDate()));
        return found.map(procedure -> page(ctx, procedure, now)).orElseGet(() -> missing());
    }

    private ModelAndView page(PageContext ctx, CataloguedProcedure procedure, LocalDateTime now) {
        Promise promise = Promise.of(calculator, now, procedure.usualLimit().orElseThrow());
        ProcedurePage page = new ProcedurePageMaker(ctx, procedure).of(promise);
        return new ModelAndView("catalogue/web/procedure", Map.of("page", page));
    }

    private static ModelAndView missing() {
        ModelAndView view = new ModelAndView("catalogue/web/missing");
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }
}
