// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.ReturnDesk;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The hand-over of the results of one person, on one page with one key. */
@Controller
class ResultController {
    private final ReturnDesk desk;
    private final ResultPageMaker maker;
    private final ResultActs acts;
    private final Access access;

    ResultController(ReturnDesk desk, ResultPageMaker maker, ResultActs acts, Access access) {
        this.desk = desk;
        this.maker = maker;
        this.acts = acts;
        this.access = access;
    }

    @GetMapping({"/quay-tra/{code}", "/return-desk/{code}"})
    ModelAndView open(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam Map<String, String> asked) {
        String by = asked.getOrDefault("bang", "");
        Map<String, String> form =
                List.of("the", "giay").contains(by) ? Map.of("bang", by) : Map.of();
        return show(
                ctx,
                staff,
                result(staff, code),
                new ResultPageMaker.Sent(FormKey.next(), form, null, List.of()));
    }

    private ModelAndView show(
            PageContext ctx, Staff staff, ReadyResult result, ResultPageMaker.Sent sent) {
        return new ModelAndView(
                "intake/giveback/web/result",
                Map.of("page", maker.page(ctx, result, units(staff), sent)));
    }

    @PostMapping({"/quay-tra/{code}", "/return-desk/{code}"})
    ModelAndView send(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form) {
        FormKey key =
                FormKey.parse(form.toSingleValueMap().getOrDefault("key", ""))
                        .orElseGet(FormKey::next);
        return switch (acts.act(ctx, new ResultActs.Sent(staff, units(staff), form, key), code)) {
            case ResultActs.Outcome.Done done ->
                    Redirects.to(ctx.href(GivebackRoutes.PILE, Map.of("xong", done.word())));
            case ResultActs.Outcome.Kept kept ->
                    again(
                            ctx,
                            staff,
                            kept,
                            new ResultPageMaker.Sent(
                                    key,
                                    form.toSingleValueMap(),
                                    Set.copyOf(form.getOrDefault("code", List.of())),
                                    kept.faults()));
            case ResultActs.Outcome.Nothing _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView again(
            PageContext ctx, Staff staff, ResultActs.Outcome.Kept kept, ResultPageMaker.Sent sent) {
        ModelAndView view = show(ctx, staff, result(staff, kept.at().value()), sent);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ReadyResult result(Staff staff, String code) {
        return DossierCode.parse(code)
                .flatMap(one -> desk.ready(one, units(staff)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Set<Long> units(Staff staff) {
        return access.reach(staff, Action.RETURN_RESULT).unitIds();
    }
}
