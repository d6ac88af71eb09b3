// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountKeeping;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.Delegating;
import vn.motcua.identity.account.Sessions;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One’s own account: posts, keys, sessions, tokens, delegations. */
@Controller
class OwnController {
    private final OwnPageMaker pages;
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Sessions sessions;
    private final SessionDesk desk;
    private final Delegating delegating;

    OwnController(
            OwnPageMaker pages,
            Accounts accounts,
            AccountKeeping keeping,
            Sessions sessions,
            SessionDesk desk,
            Delegating delegating) {
        this.pages = pages;
        this.accounts = accounts;
        this.keeping = keeping;
        this.sessions = sessions;
        this.desk = desk;
        this.delegating = delegating;
    }

    @GetMapping({"/tai-khoan", "/account"})
    ModelAndView own(
            PageContext ctx,
            HttpServletRequest request,
            Staff staff,
            @RequestParam(required = false) @Nullable String done) {
        OwnPage page = pages.of(ctx, staff, desk.secretId(request), Done.sentence(ctx, done));
        return new ModelAndView("identity/web/own", Map.of("page", page));
    }

    @PostMapping(
            path = {"/tai-khoan", "/account"},
            params = "do=end-session")
    ModelAndView endSession(PageContext ctx, Staff staff, @RequestParam String session) {
        keeping.endSession(staff, staff.id(), session);
        return back(ctx, "session");
    }

    @PostMapping(
            path = {"/tai-khoan", "/account"},
            params = "do=end-others")
    ModelAndView endOthers(PageContext ctx, HttpServletRequest request, Staff staff) {
        sessions.endOthers(staff.id(), desk.secretId(request));
        return back(ctx, "sessions");
    }

    @PostMapping(
            path = {"/tai-khoan", "/account"},
            params = "do=end-token")
    ModelAndView endToken(PageContext ctx, Staff staff, @RequestParam long token) {
        keeping.endToken(staff, staff.id(), token);
        return back(ctx, "token");
    }

    @PostMapping(
            path = {"/tai-khoan", "/account"},
            params = "do=end-delegation")
    ModelAndView endDelegation(PageContext ctx, Staff staff, @RequestParam long delegation) {
        delegating.end(staff, delegation);
        return back(ctx, "delegation-ended");
    }

    @PostMapping(
            path = {"/tai-khoan", "/account"},
            params = "do=keys")
    ModelAndView keys(PageContext ctx, Staff staff, @RequestParam String single) {
        boolean on = !single.equals("off");
        accounts.useSingleKeys(staff.id(), on);
        return back(ctx, on ? "keys-on" : "keys-off");
    }

    private static ModelAndView back(PageContext ctx, String done) {
        return Redirects.to(ctx.href(IdentityRoutes.OWN, Map.of(Done.PARAMETER, done)));
    }
}
