// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.evaluation.Opinion;
import vn.motcua.evaluation.RatingAnswer;
import vn.motcua.evaluation.RatingCode;
import vn.motcua.evaluation.RatingDesk;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where somebody without a part in a dossier enters what stands on a paper slip. */
@Controller
class SlipEntryController {
    private final RatingDesk desk;

    SlipEntryController(RatingDesk desk) {
        this.desk = desk;
    }

    @GetMapping({"/phieu-danh-gia", "/rating-slips"})
    ModelAndView form(PageContext ctx, @RequestParam(defaultValue = "") String done) {
        @Nullable String told = done.equals("yes") ? ctx.text("evaluation.entry.done") : null;
        return page("", new FaceMaker(ctx, "", ""), Map.of(), told);
    }

    @PostMapping({"/phieu-danh-gia", "/rating-slips"})
    ModelAndView enter(PageContext ctx, Staff staff, @RequestParam Map<String, String> typed) {
        String shown = typed.getOrDefault("code", "").strip();
        FaceMaker faces =
                new FaceMaker(
                        ctx, typed.getOrDefault("level", ""), typed.getOrDefault("comment", ""));
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<RatingCode> code = RatingCode.parse(shown);
        if (code.isEmpty()) {
            faults.put("code", ctx.text("evaluation.code.fault"));
        }
        faults.putAll(faces.faults());
        Optional<Opinion> opinion = faces.opinion();
        if (faults.isEmpty()) {
            RatingAnswer answer = desk.enter(staff, code.orElseThrow(), opinion.orElseThrow());
            if (answer == RatingAnswer.DONE) {
                return Redirects.to(ctx.href(EvaluationRoutes.ENTRY, Map.of("done", "yes")));
            }
            faults.put("code", ctx.text("evaluation.entry." + answer.code()));
        }
        ModelAndView view = page(shown, faces, faults, null);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private static ModelAndView page(
            String code, FaceMaker faces, Map<String, String> faults, @Nullable String told) {
        return new ModelAndView(
                "evaluation/web/entry",
                "page",
                new EntryPage(code, faces.faces(), faces.comment(), faults, told));
    }
}
