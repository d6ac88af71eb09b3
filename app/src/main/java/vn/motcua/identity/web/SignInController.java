// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Login;
import vn.motcua.identity.Staff;
import vn.motcua.identity.signin.Answer;
import vn.motcua.identity.signin.SignIn;
import vn.motcua.web.OwnAddresses;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Signing in by password and code, and signing out. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final SessionDesk sessions;
    private final SignInPages pages;
    private final Entrance entrance;

    SignInController(SignIn signIn, SessionDesk sessions, SignInPages pages, Entrance entrance) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.pages = pages;
        this.entrance = entrance;
    }

    /** What the forms send. */
    record Sent(String login, String password, String code, String next) {
        static Sent of(Map<String, String> form) {
            return new Sent(
                    form.getOrDefault("login", ""),
                    form.getOrDefault("password", ""),
                    form.getOrDefault("code", ""),
                    form.getOrDefault(OwnAddresses.NEXT, ""));
        }
    }

    @GetMapping({"/dang-nhap", "/sign-in"})
    ModelAndView form(
            PageContext ctx,
            HttpServletRequest request,
            Optional<Staff> staff,
            @RequestParam Map<String, String> parameters) {
        Sent sent = Sent.of(parameters);
        return staff.isPresent()
                ? entrance.onwards(ctx.language(), sent.next())
                : pages.password(ctx, request, new SignInPages.Shown("", sent.next(), null));
    }

    @PostMapping({"/dang-nhap", "/sign-in"})
    ModelAndView password(
            PageContext ctx,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> form) {
        Sent sent = Sent.of(form);
        return switch (signIn.withPassword(sent.login(), sent.password())) {
            case Answer.Welcome welcome ->
                    entrance.enter(
                            request,
                            response,
                            new Entrance.Guest(welcome.account(), sent.next(), ctx.language()));
            case Answer.CodeAsked asked -> {
                sessions.enterHalfway(
                        request, asked.account(), Login.parse(sent.login()).orElseThrow());
                yield Redirects.to(ctx.href(IdentityRoutes.CODE, next(sent)));
            }
            case Answer.Refused _ -> pages.password(ctx, request, shown(sent, pages.refused()));
            case Answer.Wait wait ->
                    pages.password(ctx, request, shown(sent, pages.wait(ctx, wait)));
        };
    }

    @GetMapping({"/dang-nhap/ma", "/sign-in/code"})
    ModelAndView codeForm(
            PageContext ctx,
            HttpServletRequest request,
            @RequestParam Map<String, String> parameters) {
        Sent sent = Sent.of(parameters);
        return sessions.halfway(request).isPresent()
                ? pages.code(ctx, shown(sent, null))
                : startAgain(ctx, sent);
    }

    @PostMapping({"/dang-nhap/ma", "/sign-in/code"})
    ModelAndView code(
            PageContext ctx,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> form) {
        Sent sent = Sent.of(form);
        Optional<SessionDesk.Halfway> halfway = sessions.halfway(request);
        if (halfway.isEmpty()) {
            return startAgain(ctx, sent);
        }
        AccountId account = halfway.get().account();
        return switch (signIn.withCode(account, halfway.get().login(), sent.code())) {
            case Answer.Welcome welcome ->
                    entrance.enter(
                            request,
                            response,
                            new Entrance.Guest(welcome.account(), sent.next(), ctx.language()));
            case Answer.Wait wait -> pages.code(ctx, shown(sent, pages.wait(ctx, wait)));
            case Answer.Refused _ -> pages.code(ctx, shown(sent, pages.refusedCode()));
            case Answer.CodeAsked _ -> pages.code(ctx, shown(sent, null));
        };
    }

    @PostMapping({"/dang-xuat", "/sign-out"})
    ModelAndView leave(PageContext ctx, HttpServletRequest request, Optional<Staff> staff) {
        staff.ifPresent(someone -> signIn.leave(someone.id()));
        SessionDesk.leave(request);
        return Redirects.to(ctx.href(IdentityRoutes.SIGN_IN));
    }

    private static ModelAndView startAgain(PageContext ctx, Sent sent) {
        return Redirects.to(ctx.href(IdentityRoutes.SIGN_IN, next(sent)));
    }

    private static Map<String, String> next(Sent sent) {
        return Map.of(OwnAddresses.NEXT, sent.next());
    }

    private static SignInPages.Shown shown(Sent sent, SignInPages.@Nullable Refusal refusal) {
        return new SignInPages.Shown(sent.login(), sent.next(), refusal);
    }
}
