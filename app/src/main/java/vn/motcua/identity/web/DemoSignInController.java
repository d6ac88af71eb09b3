// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import vn.motcua.web.PageContext;

/** Lets people try the demo in the place of somebody invented, by one click. */
@Controller
class DemoSignInController {
    private final SignIn signIn;
    private final Entrance entrance;
    private final StaffDoorkeeper doorkeeper;
    private final Installation installation;

    DemoSignInController(
            SignIn signIn,
            Entrance entrance,
            StaffDoorkeeper doorkeeper,
            Installation installation) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.doorkeeper = doorkeeper;
        this.installation = installation;
    }

    @PostMapping({"/dang-nhap/thu", "/sign-in/demo"})
    ModelAndView enter(
            PageContext ctx,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> form) {
        long account = account(form.getOrDefault("account", ""));
        if (account < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!doorkeeper.welcomesDemo(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (signIn.asDemo(new AccountId(account), installation) instanceof Answer.Welcome welcome) {
            return entrance.enter(
                    request,
                    response,
                    new Entrance.Guest(
                            welcome.account(), form.getOrDefault("next", ""), ctx.language()));
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    /** The number of an account; 0, which is none, for anything else. */
    private static long account(String typed) {
        return typed.matches("[1-9][0-9]{0,17}") ? Long.parseLong(typed) : 0;
    }
}
