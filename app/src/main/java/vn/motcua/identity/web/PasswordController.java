// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Passwords;
import vn.motcua.identity.account.Sessions;
import vn.motcua.identity.signin.SignIn;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Changing one’s own password, which ends all other sessions. */
@Controller
class PasswordController {
    private final Passwords passwords;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionDesk desk;

    PasswordController(Passwords passwords, SignIn signIn, Sessions sessions, SessionDesk desk) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
        this.desk = desk;
    }

    @GetMapping({"/tai-khoan/mat-khau", "/account/password"})
    ModelAndView form(Staff staff) {
        requirePassword(staff);
        return page(Map.of());
    }

    @PostMapping({"/tai-khoan/mat-khau", "/account/password"})
    ModelAndView change(
            PageContext ctx,
            HttpServletRequest request,
            Staff staff,
            @RequestParam Map<String, String> form) {
        requirePassword(staff);
        Map<String, String> faults = new LinkedHashMap<>();
        String chosen = new NewPassword(ctx, passwords).read(form, staff.login().value(), faults);
        if (!signIn.confirms(staff.login(), form.getOrDefault("current", ""))) {
            faults.put("current", ctx.text("identity.fault.current"));
        }
        if (!faults.isEmpty()) {
            return page(faults);
        }
        passwords.change(staff.id(), chosen);
        sessions.endOthers(staff.id(), desk.secretId(request));
        desk.renew(request);
        return Redirects.to(ctx.href(IdentityRoutes.OWN, Map.of(Done.PARAMETER, "password")));
    }

    private static void requirePassword(Staff staff) {
        if (staff.kind() != AccountKind.PERSON) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ModelAndView page(Map<String, String> faults) {
        ModelAndView view = new ModelAndView("identity/web/password", Map.of("faults", faults));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }
}
