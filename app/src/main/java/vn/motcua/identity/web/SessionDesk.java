// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Login;

/**
 * Opens and ends sessions. One is opened only for who showed a right password, always with a new
 * id, and ends after an hour unused, or twelve hours after signing in (product default, ADR 0017).
 */
@Component
class SessionDesk {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration CODE_WITHIN = Duration.ofMinutes(10);
    private static final String ACCOUNT = "account";
    private static final String SINCE = "since";
    private static final String HALFWAY = "halfway";
    private static final String LOGIN = "login";

    private final InstantSource clock;

    SessionDesk(InstantSource clock) {
        this.clock = clock;
    }

    /** Opens the session of an account. */
    void enter(HttpServletRequest request, AccountId account) {
        HttpSession session = fresh(request);
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setAttribute(SINCE, clock.instant().toString());
        session.setAttribute("browser", Browsers.name(request.getHeader("User-Agent")));
        session.setAttribute("place", request.getRemoteAddr());
    }

    /** Opens a session that is good for nothing but to show the code of the second factor. */
    void enterHalfway(HttpServletRequest request, AccountId account, Login login) {
        HttpSession session = fresh(request);
        session.setAttribute(HALFWAY, account.toString());
        session.setAttribute(LOGIN, login.value());
        session.setAttribute(SINCE, clock.instant().toString());
    }

    private static HttpSession fresh(HttpServletRequest request) {
        leave(request);
        return request.getSession(true);
    }

    /** Whose session this is; one that lasted too long ends here. */
    Optional<AccountId> account(HttpServletRequest request) {
        return read(request, ACCOUNT, LONGEST).map(SessionDesk::id);
    }

    /** Who showed a right password on this session and now owes the code. */
    Optional<Halfway> halfway(HttpServletRequest request) {
        return read(request, HALFWAY, CODE_WITHIN)
                .map(account ->
                        new Halfway(
                                id(account), new Login(text(request.getSession(false), LOGIN))));
    }

    /** Somebody between password and code. */
    record Halfway(AccountId account, Login login) {}

    private Optional<String> read(HttpServletRequest request, String name, Duration longest) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(name) == null) {
            return Optional.empty();
        }
        Instant since = Instant.parse(text(session, SINCE));
        if (!clock.instant().isBefore(since.plus(longest))) {
            leave(request);
            return Optional.empty();
        }
        return Optional.of(text(session, name));
    }

    private static AccountId id(String text) {
        return new AccountId(Long.parseLong(text));
    }

    private static String text(@Nullable HttpSession session, String name) {
        return String.valueOf(session == null ? null : session.getAttribute(name));
    }

    /** Keeps a text for the pages to come of this session; null forgets it. */
    void keep(HttpServletRequest request, String name, @Nullable String text) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute("kept-" + name, text);
        }
    }

    /** A text kept for this page. */
    Optional<String> kept(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute("kept-" + name));
    }

    /** The secret id of this session; empty without one. */
    String secretId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    /** Gives the session another id, as after its owner changed the password. */
    void renew(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
    }

    /** Ends the session, if there is one. */
    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
