// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Account;
import vn.motcua.identity.account.Passwords;
import vn.motcua.identity.account.SecretToken;
import vn.motcua.identity.account.Sessions;
import vn.motcua.identity.account.Tokens;
import vn.motcua.identity.signin.SecondFactors;
import vn.motcua.web.PageContext;

/** Puts the page of one account together. */
@Component
class AccountPageMaker {
    private final Sessions sessions;
    private final Tokens tokens;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final PostForms posts;
    private final InstantSource clock;

    AccountPageMaker(
            Sessions sessions,
            Tokens tokens,
            Passwords passwords,
            SecondFactors factors,
            PostForms posts,
            InstantSource clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.factors = factors;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * What was just asked of the account, and what came of it.
     *
     * @param form as typed
     * @param faults message by name of field
     */
    record Asked(
            @Nullable String done,
            @Nullable String refusal,
            @Nullable String link,
            Map<String, String> form,
            Map<String, String> faults) {
        static Asked of(@Nullable String done) {
            return new Asked(done, null, null, Map.of(), Map.of());
        }

        static Asked refused(String sentence) {
            return new Asked(null, sentence, null, Map.of(), Map.of());
        }

        static Asked link(String link) {
            return new Asked(null, null, link, Map.of(), Map.of());
        }

        static Asked faulty(Map<String, String> form, Map<String, String> faults) {
            return new Asked(null, null, null, form, faults);
        }

        HttpStatus status() {
            return refusal == null && faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        }
    }

    ModelAndView page(PageContext ctx, Staff staff, Account account, Asked asked) {
        ModelAndView view =
                new ModelAndView(
                        "identity/web/account",
                        Map.of("page", accountPage(ctx, staff, account, asked)));
        view.setStatus(asked.status());
        return view;
    }

    private AccountPage accountPage(PageContext ctx, Staff staff, Account account, Asked asked) {
        Instant now = clock.instant();
        LocalDate day = VietnamTime.day(now);
        Map<String, String> id = Map.of("id", account.id().toString());
        return new AccountPage(
                ctx.href(IdentityRoutes.ACCOUNT, id),
                ctx.href(IdentityRoutes.ACCOUNT_DELEGATION, id),
                account.login().value(),
                account.name(),
                account.kind().code(),
                state(ctx, account),
                account.kind() == AccountKind.PERSON,
                staff.may(Action.MANAGE_ACCOUNTS),
                account.posts().stream().map(post -> PostLine.of(post, ctx, day)).toList(),
                sessions.of(account.id()).stream()
                        .map(one -> SessionLine.of(one, ctx, ""))
                        .toList(),
                tokens.of(account.id(), now).stream().map(one -> TokenLine.of(one, ctx)).toList(),
                posts.form(ctx, asked.form(), day),
                told(account, asked));
    }

    private static AccountPage.State state(PageContext ctx, Account account) {
        return new AccountPage.State(
                account.state().isLocked(),
                ctx.formats().moment(VietnamTime.local(account.state().madeAt())),
                account.state().password(),
                account.state().secondFactor());
    }

    private static AccountPage.Told told(Account account, Asked asked) {
        return new AccountPage.Told(
                asked.done(),
                asked.refusal(),
                asked.link(),
                asked.form().getOrDefault("name", account.name()),
                asked.faults());
    }

    /** A link by which the owner chooses a password, as the administrator hands it over. */
    String link(PageContext ctx, HttpServletRequest request, Staff staff, AccountId account) {
        SecretToken token =
                passwords
                        .link(account, staff.id())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        String path = ctx.href(IdentityRoutes.CHOOSE_PASSWORD, Map.of("token", token.text()));
        return ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
    }

    /** Helps somebody who lost both telephone and recovery codes. */
    void switchOff(AccountId account, AccountId actor) {
        factors.switchOff(account, actor);
    }
}
