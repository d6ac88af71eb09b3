// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Account;
import vn.motcua.identity.account.Accounts;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Delegating a post: one’s own, or as an administrator that of another account. */
@Controller
class DelegationController {
    private final Accounts accounts;
    private final DelegationForms forms;

    DelegationController(Accounts accounts, DelegationForms forms) {
        this.accounts = accounts;
        this.forms = forms;
    }

    @GetMapping({"/tai-khoan/uy-quyen", "/account/delegation"})
    ModelAndView own(PageContext ctx, Staff staff) {
        return forms.page(
                ctx,
                own(staff),
                new DelegationForms.Typed(ctx.href(IdentityRoutes.OWN_DELEGATION), true));
    }

    @PostMapping({"/tai-khoan/uy-quyen", "/account/delegation"})
    ModelAndView delegateOwn(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        DelegationForms.Typed typed =
                new DelegationForms.Typed(ctx.href(IdentityRoutes.OWN_DELEGATION), true, form);
        return forms.send(ctx, staff, own(staff), typed)
                .orElseGet(() ->
                        Redirects.to(
                                ctx.href(IdentityRoutes.OWN, Map.of(Done.PARAMETER, "delegated"))));
    }

    private Account own(Staff staff) {
        return accounts.find(staff.id()).orElseThrow();
    }

    @GetMapping({"/quan-tri/tai-khoan/{id}/uy-quyen", "/admin/accounts/{id}/delegation"})
    ModelAndView other(PageContext ctx, @PathVariable String id) {
        return forms.page(ctx, other(id), new DelegationForms.Typed(address(ctx, id), false));
    }

    @PostMapping({"/quan-tri/tai-khoan/{id}/uy-quyen", "/admin/accounts/{id}/delegation"})
    ModelAndView delegateOther(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form) {
        DelegationForms.Typed typed = new DelegationForms.Typed(address(ctx, id), false, form);
        return forms.send(ctx, staff, other(id), typed)
                .orElseGet(() ->
                        Redirects.to(
                                ctx.href(
                                        IdentityRoutes.DELEGATIONS,
                                        Map.of(Done.PARAMETER, "delegated"))));
    }

    private static String address(PageContext ctx, String id) {
        return ctx.href(IdentityRoutes.ACCOUNT_DELEGATION, Map.of("id", id));
    }

    private Account other(String id) {
        return AccountNumber.parse(id)
                .flatMap(accounts::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
