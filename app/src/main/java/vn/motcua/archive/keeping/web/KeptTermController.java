// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** How long one paper is kept, and keeping it back. */
@Controller
class KeptTermController {
    private final Holdings holdings;
    private final Access access;
    private final KeptTermPageMaker maker;
    private final KeptTermWork work;

    KeptTermController(
            Holdings holdings, Access access, KeptTermPageMaker maker, KeptTermWork work) {
        this.holdings = holdings;
        this.access = access;
        this.maker = maker;
        this.work = work;
    }

    @GetMapping({"/kho-giay-to/{code}/thoi-han", "/papers/{code}/retention"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String code) {
        return view(ctx, staff, holding(staff, code), new KeptTermPage.Form(Map.of(), Map.of()));
    }

    @PostMapping({"/kho-giay-to/{code}/thoi-han", "/papers/{code}/retention"})
    ModelAndView send(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam Map<String, String> typed) {
        Holding holding = holding(staff, code);
        if (!mayChange(staff, holding)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Map<String, String> faults = work.take(ctx, staff, holding.code(), typed);
        if (faults.isEmpty()) {
            return Redirects.to(ctx.href(KeepingRoutes.PAPER, Map.of("code", code)));
        }
        ModelAndView view = view(ctx, staff, holding, new KeptTermPage.Form(typed, faults));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private ModelAndView view(
            PageContext ctx, Staff staff, Holding holding, KeptTermPage.Form typed) {
        KeptTermPage.@Nullable Form form = mayChange(staff, holding) ? typed : null;
        return new ModelAndView(
                "archive/keeping/web/paper", "page", maker.page(ctx, holding, form));
    }

    private boolean mayChange(Staff staff, Holding holding) {
        return access.may(staff, Action.PREPARE_DISPOSAL, holding.unit());
    }

    private Holding holding(Staff staff, String code) {
        Optional<Holding> found =
                HoldingCode.parse(code)
                        .flatMap(holdings::find)
                        .filter(one -> access.may(staff, Action.SEARCH_DOSSIERS, one.unit()));
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
