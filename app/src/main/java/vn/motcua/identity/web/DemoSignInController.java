// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Installation;
import vn.motcua.identity.signin.Answer;
import vn.motcua.identity.signin.SignIn;
import vn.motcua.web.OwnAddresses;

/** Lets people try the demo in the place of somebody invented, by one click. */
@Controller
class DemoSignInController {
    private final SignIn signIn;
    private final SessionDesk sessions;
    private final StaffDoorkeeper doorkeeper;
    private final Installation installation;
    private final OwnAddresses addresses;

    DemoSignInController(
            SignIn signIn,
            SessionDesk sessions,
            StaffDoorkeeper doorkeeper,
            Installation installation,
            OwnAddresses addresses) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.doorkeeper = doorkeeper;
        this.installation = installation;
        this.addresses = addresses;
    }

    @PostMapping({"/dang-nhap/thu", "/sign-in/demo"})
    ModelAndView enter(
            HttpServletRequest request,
            @RequestParam long account,
            @RequestParam(defaultValue = "") String next) {
        if (!doorkeeper.welcomesDemo(request) || account < 1) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (signIn.asDemo(new AccountId(account), installation)
                instanceof Answer.Welcome welcome) {
            sessions.enter(request, welcome.account());
            return Redirects.to(addresses.readable(next).orElse("/"));
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
