// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.FirstAdministrator;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.Passwords;
import vn.motcua.identity.account.SecretToken;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The page of the first administrator, behind a link that opens once. */
@Controller
class SetUpController {
    private final FirstAdministrator first;
    private final Passwords passwords;

    SetUpController(FirstAdministrator first, Passwords passwords) {
        this.first = first;
        this.passwords = passwords;
    }

    @GetMapping({"/thiet-lap/{token}", "/set-up/{token}"})
    ModelAndView form(@PathVariable String token) {
        return SecretToken.parse(token)
                .filter(first::isInvited)
                .map(good -> page("", "", Map.of()))
                .orElseGet(UsedLink::page);
    }

    @PostMapping({"/thiet-lap/{token}", "/set-up/{token}"})
    ModelAndView come(
            PageContext ctx, @PathVariable String token, @RequestParam Map<String, String> form) {
        Optional<SecretToken> link = SecretToken.parse(token).filter(first::isInvited);
        if (link.isEmpty()) {
            return UsedLink.page();
        }
        String login = form.getOrDefault("login", "");
        String name = form.getOrDefault("name", "");
        Map<String, String> faults = new LinkedHashMap<>();
        AccountForms.check(ctx, login, name, faults);
        String password = new NewPassword(ctx, passwords).read(form, login, faults);
        if (!faults.isEmpty()) {
            return page(login, name, faults);
        }
        FirstAdministrator.Newcomer newcomer =
                new FirstAdministrator.Newcomer(Login.parse(login).orElseThrow(), name, password);
        Optional<AccountId> made = first.come(link.get(), newcomer);
        return made.isPresent() ? Redirects.to(ctx.href(IdentityRoutes.SIGN_IN)) : UsedLink.page();
    }

    private static ModelAndView page(String login, String name, Map<String, String> faults) {
        ModelAndView view =
                new ModelAndView(
                        "identity/web/setup",
                        Map.of("login", login, "name", name, "faults", faults));
        view.addObject("longest", NewAccount.LONGEST_NAME);
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }
}
