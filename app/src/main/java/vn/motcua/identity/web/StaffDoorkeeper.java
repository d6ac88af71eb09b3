// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Installation;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.identity.account.SecretToken;
import vn.motcua.identity.account.Tokens;
import vn.motcua.web.Doorkeeper;
import vn.motcua.web.Visitor;

/**
 * Tells who comes by session or token. Posts are read with each request, so that what is given or
 * taken away counts from the next click on.
 */
@Component
class StaffDoorkeeper implements Doorkeeper {
    private static final String BEARER = "Bearer ";

    private final SessionDesk sessions;
    private final Tokens tokens;
    private final StaffRegister register;
    private final Installation installation;
    private final InstantSource clock;

    StaffDoorkeeper(
            SessionDesk sessions,
            Tokens tokens,
            StaffRegister register,
            Installation installation,
            InstantSource clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.register = register;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public Optional<Visitor> bySession(HttpServletRequest request) {
        Optional<AccountId> account = sessions.account(request);
        Optional<Visitor> visitor = account.flatMap(id -> visitor(id, request));
        if (account.isPresent() && visitor.isEmpty()) {
            SessionDesk.leave(request);
        }
        return visitor;
    }

    @Override
    public Optional<Visitor> byToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> SecretToken.parse(header.substring(BEARER.length()).strip()))
                .flatMap(token -> tokens.find(token, clock.instant()))
                .flatMap(account -> visitor(account, request));
    }

    private Optional<Visitor> visitor(AccountId account, HttpServletRequest request) {
        return register.find(account, VietnamTime.day(clock.instant()))
                .filter(staff -> mayBeHere(staff, request))
                .map(SignedIn::new);
    }

    private boolean mayBeHere(Staff staff, HttpServletRequest request) {
        return staff.kind() != AccountKind.DEMO || welcomesDemo(request);
    }

    /** True when somebody may come as one of the invented people of a demo. */
    boolean welcomesDemo(HttpServletRequest request) {
        return installation.isDemo()
                && (installation.opensDemoToOthers() || Loopback.isFrom(request));
    }

    @Override
    public boolean isDemo() {
        return installation.isDemo();
    }

    @Override
    public Desk desk() {
        return new Desk(IdentityRoutes.SIGN_IN, IdentityRoutes.SIGN_OUT, IdentityRoutes.OWN);
    }
}
