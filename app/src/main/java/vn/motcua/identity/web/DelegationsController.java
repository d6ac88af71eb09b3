// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Delegating;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** All delegations that stand or are to come; an administrator may end each. */
@Controller
class DelegationsController {
    private final Delegating delegating;

    DelegationsController(Delegating delegating) {
        this.delegating = delegating;
    }

    @GetMapping({"/quan-tri/uy-quyen", "/admin/delegations"})
    ModelAndView list(
            PageContext ctx, Staff staff, @RequestParam(required = false) @Nullable String done) {
        List<DelegationLine> lines =
                delegating.standing().stream().map(one -> DelegationLine.of(one, ctx)).toList();
        ModelAndView view = new ModelAndView("identity/web/delegations");
        view.addObject("lines", lines);
        view.addObject("manages", staff.may(Action.MANAGE_DELEGATIONS));
        view.addObject("done", Done.sentence(ctx, done));
        return view;
    }

    @PostMapping({"/quan-tri/uy-quyen", "/admin/delegations"})
    ModelAndView end(PageContext ctx, Staff staff, @RequestParam long delegation) {
        delegating.end(staff, delegation);
        return Redirects.to(
                ctx.href(IdentityRoutes.DELEGATIONS, Map.of(Done.PARAMETER, "delegation-ended")));
    }
}
