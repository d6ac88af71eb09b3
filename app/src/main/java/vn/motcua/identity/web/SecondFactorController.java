// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Staff;
import vn.motcua.identity.signin.SecondFactors;
import vn.motcua.identity.signin.SignIn;
import vn.motcua.identity.totp.RecoveryCodes;
import vn.motcua.identity.totp.TotpSecret;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Switching one’s own second factor on and off, each time with the password. */
@Controller
class SecondFactorController {
    private final SecondFactors factors;
    private final PendingSecrets pending;
    private final SignIn signIn;

    SecondFactorController(SecondFactors factors, PendingSecrets pending, SignIn signIn) {
        this.factors = factors;
        this.pending = pending;
        this.signIn = signIn;
    }

    @GetMapping({"/tai-khoan/xac-thuc", "/account/second-factor"})
    ModelAndView form(HttpServletRequest request, Staff staff) {
        require(staff);
        return page(request, staff, Map.of());
    }

    @PostMapping({"/tai-khoan/xac-thuc", "/account/second-factor"})
    ModelAndView switchOn(
            PageContext ctx,
            HttpServletRequest request,
            Staff staff,
            @RequestParam Map<String, String> form) {
        require(staff);
        Map<String, String> faults = new LinkedHashMap<>();
        if (!signIn.confirms(staff.login(), form.getOrDefault("password", ""))) {
            faults.put("password", ctx.text("identity.fault.current"));
            return page(request, staff, faults);
        }
        TotpSecret secret = pending.secret(request, staff.id());
        Optional<List<String>> codes =
                factors.switchOn(staff.id(), secret, form.getOrDefault("code", ""));
        if (codes.isEmpty()) {
            faults.put("code", ctx.text("identity.sign-in.code.refused"));
            return page(request, staff, faults);
        }
        pending.forget(request);
        return new ModelAndView(
                "identity/web/recovery",
                Map.of("codes", codes.get().stream().map(RecoveryCodes::printed).toList()));
    }

    @PostMapping({"/tai-khoan/xac-thuc/tat", "/account/second-factor/off"})
    ModelAndView switchOff(
            PageContext ctx,
            HttpServletRequest request,
            Staff staff,
            @RequestParam(defaultValue = "") String password) {
        require(staff);
        if (!signIn.confirms(staff.login(), password)) {
            return page(request, staff, Map.of("password", ctx.text("identity.fault.current")));
        }
        factors.switchOff(staff.id(), staff.id());
        return Redirects.to(
                ctx.href(IdentityRoutes.OWN, Map.of(Done.PARAMETER, "second-factor-off")));
    }

    private static void require(Staff staff) {
        if (staff.kind() != AccountKind.PERSON) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private ModelAndView page(HttpServletRequest request, Staff staff, Map<String, String> faults) {
        SecondFactorPage page =
                factors.isOn(staff.id())
                        ? SecondFactorPage.on(factors.recoveryLeft(staff.id()), faults)
                        : SecondFactorPage.off(
                                pending.secret(request, staff.id()), staff.login().value(), faults);
        ModelAndView view = new ModelAndView("identity/web/factor", Map.of("page", page));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }
}
