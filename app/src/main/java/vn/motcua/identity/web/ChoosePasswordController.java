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
import vn.motcua.identity.account.Passwords;
import vn.motcua.identity.account.SecretToken;
import vn.motcua.identity.account.Sessions;
import vn.motcua.identity.signin.SignIn;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Choosing a password by a link that an administrator handed over. */
@Controller
class ChoosePasswordController {
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignIn signIn;

    ChoosePasswordController(Passwords passwords, Sessions sessions, SignIn signIn) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    @GetMapping({"/dat-mat-khau/{token}", "/choose-password/{token}"})
    ModelAndView form(@PathVariable String token) {
        return SecretToken.parse(token)
                .flatMap(passwords::owner)
                .map(login -> page(login, Map.of()))
                .orElseGet(UsedLink::page);
    }

    @PostMapping({"/dat-mat-khau/{token}", "/choose-password/{token}"})
    ModelAndView choose(
            PageContext ctx, @PathVariable String token, @RequestParam Map<String, String> form) {
        Optional<SecretToken> link = SecretToken.parse(token);
        Optional<Login> login = link.flatMap(passwords::owner);
        if (link.isEmpty() || login.isEmpty()) {
            return UsedLink.page();
        }
        Map<String, String> faults = new LinkedHashMap<>();
        String chosen = new NewPassword(ctx, passwords).read(form, login.get().value(), faults);
        if (!faults.isEmpty()) {
            return page(login.get(), faults);
        }
        Optional<AccountId> account = passwords.choose(link.get(), chosen);
        account.ifPresent(sessions::endAll);
        account.ifPresent(id -> signIn.forgive(login.get()));
        return account.isPresent()
                ? Redirects.to(ctx.href(IdentityRoutes.SIGN_IN))
                : UsedLink.page();
    }

    private static ModelAndView page(Login login, Map<String, String> faults) {
        ModelAndView view =
                new ModelAndView(
                        "identity/web/choose", Map.of("login", login.value(), "faults", faults));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }
}
