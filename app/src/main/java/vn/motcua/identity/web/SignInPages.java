// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.account.DemoStaff;
import vn.motcua.identity.signin.Answer;
import vn.motcua.web.PageContext;

/** Puts the pages of signing in together. */
@Component
class SignInPages {
    private final StaffDoorkeeper doorkeeper;
    private final DemoStaff demo;
    private final InstantSource clock;

    SignInPages(StaffDoorkeeper doorkeeper, DemoStaff demo, InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.demo = demo;
        this.clock = clock;
    }

    /**
     * What stands in the form already.
     *
     * @param login as typed
     * @param next where to go afterwards; empty for the first page
     * @param refusal why the last try failed; null before the first
     */
    record Shown(String login, String next, @Nullable Refusal refusal) {}

    /**
     * Why somebody did not get in.
     *
     * @param key of the message
     * @param detail in its place; may be empty
     */
    record Refusal(String key, String detail, HttpStatus status) {}

    /** Never which of the two was wrong. */
    Refusal refused() {
        return new Refusal("identity.sign-in.refused", "", HttpStatus.UNAUTHORIZED);
    }

    Refusal refusedCode() {
        return new Refusal("identity.sign-in.code.refused", "", HttpStatus.UNAUTHORIZED);
    }

    /** The wait is told as a time of the clock, a minute late rather than early. */
    Refusal wait(PageContext ctx, Answer.Wait wait) {
        LocalDateTime until = VietnamTime.local(wait.until()).plusMinutes(1);
        return new Refusal(
                "identity.sign-in.wait", ctx.formats().time(until), HttpStatus.TOO_MANY_REQUESTS);
    }

    /** The page with login and password, and in a demo its people. */
    ModelAndView password(PageContext ctx, HttpServletRequest request, Shown shown) {
        DemoDoor doors =
                doorkeeper.welcomesDemo(request)
                        ? DemoDoor.of(demo.people(), ctx.texts(), VietnamTime.day(clock.instant()))
                        : new DemoDoor(List.of(), List.of());
        ModelAndView view =
                new ModelAndView(
                        "identity/web/signin",
                        Map.of("shown", shown, "demo", doorkeeper.isDemo(), "doors", doors));
        return withStatus(view, shown);
    }

    /** The page that asks for the code of the second factor. */
    ModelAndView code(PageContext ctx, Shown shown) {
        return withStatus(new ModelAndView("identity/web/code", Map.of("shown", shown)), shown);
    }

    private static ModelAndView withStatus(ModelAndView view, Shown shown) {
        view.setStatus(shown.refusal() == null ? HttpStatus.OK : shown.refusal().status());
        return view;
    }
}
