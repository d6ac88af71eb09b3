// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.web.FormTokens;
import vn.motcua.web.Language;
import vn.motcua.web.ModulePages;
import vn.motcua.web.OwnAddresses;
import vn.motcua.web.Redirects;

/** The last step of signing in, whichever way somebody came. */
@Component
class Entrance {
    private final SessionDesk sessions;
    private final FormTokens tokens;
    private final OwnAddresses addresses;
    private final ObjectProvider<ModulePages> modules;

    Entrance(
            SessionDesk sessions,
            FormTokens tokens,
            OwnAddresses addresses,
            ObjectProvider<ModulePages> modules) {
        this.modules = modules;
        this.sessions = sessions;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** Opens a new session and leads to the page asked for. */
    ModelAndView enter(HttpServletRequest request, HttpServletResponse response, Guest guest) {
        sessions.enter(request, guest.account());
        tokens.forget(request, response);
        return onwards(guest.language(), guest.next());
    }

    /**
     * Who comes in.
     *
     * @param next where they want to go, as it came from outside
     * @param language in whose words they came
     */
    record Guest(AccountId account, String next, Language language) {}

    /** To the page asked for when it is one of ours, else to where the staff begin. */
    ModelAndView onwards(Language language, String next) {
        return Redirects.to(addresses.readable(next).orElseGet(() -> firstPage(language)));
    }

    private String firstPage(Language language) {
        return modules.stream()
                .flatMap(module -> module.firstPage().stream())
                .map(page -> page.in(language))
                .findFirst()
                .orElse("/");
    }
}
