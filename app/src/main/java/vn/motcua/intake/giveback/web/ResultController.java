// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        Map<String, String> form = new HashMap<>();
        String by = asked.getOrDefault("bang", "");
        if (List.of("the", "giay").contains(by)) {
            form.put("bang", by);
        }
        String paid = asked.getOrDefault("thu", "");
        if (paid.matches("[1-9][0-9]{0,17}")) {
            form.put("thu", paid);
        }
        return show(
                ctx, staff, result(staff, code), ResultPageMaker.Sent.first(FormKey.next(), form));
    }

    private ModelAndView show(
            PageContext ctx, Staff staff, ReadyResult result, ResultPageMaker.Sent sent) {
        return new ModelAndView(
                "intake/giveback/web/result",
                Map.of("page", maker.page(ctx, result, reached(staff), sent)));
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
                    again(ctx, staff, kept.at(), sent(key, form, kept.faults(), null));
            case ResultActs.Outcome.Made made ->
                    show(
                            ctx,
                            staff,
                            result(staff, made.at().value()),
                            sent(key, form, List.of(), made.code()));
            case ResultActs.Outcome.Nothing _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ResultPageMaker.Sent sent(
            FormKey key,
            MultiValueMap<String, String> form,
            List<String> faults,
            ResultPage.@Nullable Made made) {
        return new ResultPageMaker.Sent(
                key,
                form.toSingleValueMap(),
                Set.copyOf(form.getOrDefault("code", List.of())),
                faults,
                made);
    }

    private ModelAndView again(
            PageContext ctx, Staff staff, DossierCode at, ResultPageMaker.Sent sent) {
        ModelAndView view = show(ctx, staff, result(staff, at.value()), sent);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ReadyResult result(Staff staff, String code) {
        return DossierCode.parse(code)
                .flatMap(one -> desk.ready(one, units(staff)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResultPageMaker.Reached reached(Staff staff) {
        return new ResultPageMaker.Reached(
                units(staff), access.reach(staff, Action.TAKE_PAYMENT).unitIds());
    }

    private Set<Long> units(Staff staff) {
        return access.reach(staff, Action.RETURN_RESULT).unitIds();
    }
}
