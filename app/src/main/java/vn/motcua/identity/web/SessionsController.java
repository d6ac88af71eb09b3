// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountKeeping;
import vn.motcua.identity.account.Sessions;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** All open sessions; an administrator may end each. */
@Controller
class SessionsController {
    private static final int MOST = 500;

    private final Sessions sessions;
    private final AccountKeeping keeping;
    private final SessionDesk desk;

    SessionsController(Sessions sessions, AccountKeeping keeping, SessionDesk desk) {
        this.sessions = sessions;
        this.keeping = keeping;
        this.desk = desk;
    }

    @GetMapping({"/quan-tri/phien", "/admin/sessions"})
    ModelAndView list(
            PageContext ctx,
            HttpServletRequest request,
            Staff staff,
            @RequestParam(required = false) @Nullable String done) {
        String own = desk.secretId(request);
        List<SessionLine> lines =
                sessions.all(MOST).stream().map(one -> SessionLine.of(one, ctx, own)).toList();
        ModelAndView view = new ModelAndView("identity/web/sessions");
        view.addObject("lines", lines);
        view.addObject("manages", staff.may(Action.MANAGE_SESSIONS));
        view.addObject("done", Done.sentence(ctx, done));
        return view;
    }

    @PostMapping({"/quan-tri/phien", "/admin/sessions"})
    ModelAndView end(
            PageContext ctx,
            Staff staff,
            @RequestParam String account,
            @RequestParam String session) {
        keeping.endSession(
                staff,
                AccountNumber.parse(account)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)),
                session);
        return Redirects.to(ctx.href(IdentityRoutes.SESSIONS, Map.of(Done.PARAMETER, "session")));
    }
}
