// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountKeeping;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Making an account; posts and the link to a password come on its own page. */
@Controller
class NewAccountController {
    private final AccountKeeping keeping;

    NewAccountController(AccountKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping({"/quan-tri/tai-khoan/moi", "/admin/accounts/new"})
    ModelAndView form(PageContext ctx) {
        return page(ctx, Map.of(), Map.of());
    }

    @PostMapping({"/quan-tri/tai-khoan/moi", "/admin/accounts/new"})
    ModelAndView make(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        String login = form.getOrDefault("login", "");
        String name = form.getOrDefault("name", "");
        Map<String, String> faults = new LinkedHashMap<>();
        AccountForms.check(ctx, login, name, faults);
        if (!faults.isEmpty()) {
            return page(ctx, form, faults);
        }
        NewAccount account = new NewAccount(Login.parse(login).orElseThrow(), name, kind(form));
        Optional<AccountId> made = keeping.make(staff, account);
        return made.map(id -> Redirects.to(address(ctx, id)))
                .orElseGet(() ->
                        page(ctx, form, Map.of("login", ctx.text("identity.fault.login.taken"))));
    }

    private static String address(PageContext ctx, AccountId id) {
        return ctx.href(
                IdentityRoutes.ACCOUNT, Map.of("id", id.toString(), Done.PARAMETER, "made"));
    }

    private static AccountKind kind(Map<String, String> form) {
        return AccountKind.SERVICE.code().equals(form.get("kind"))
                ? AccountKind.SERVICE
                : AccountKind.PERSON;
    }

    private static ModelAndView page(
            PageContext ctx, Map<String, String> form, Map<String, String> faults) {
        List<Choice> kinds =
                Stream.of(AccountKind.PERSON, AccountKind.SERVICE)
                        .map(kind ->
                                new Choice(
                                        kind.code(),
                                        ctx.text("identity.kind." + kind.code()),
                                        kind == kind(form)))
                        .toList();
        ModelAndView view =
                new ModelAndView(
                        "identity/web/new",
                        Map.of(
                                "login",
                                form.getOrDefault("login", ""),
                                "name",
                                form.getOrDefault("name", ""),
                                "kinds",
                                kinds,
                                "faults",
                                faults));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }
}
