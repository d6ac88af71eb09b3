// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Installation;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;
import vn.motcua.identity.account.Credentials;
import vn.motcua.identity.account.SecretToken;
import vn.motcua.identity.password.PasswordHasher;

/** Lets people in who show their password, and the code of their second factor if they have one. */
@Service
public class SignIn {
    private final Credentials credentials;
    private final TryBook tries;
    private final PasswordHasher hasher;
    private final SecondFactors codes;
    private final AccountLog log;
    private final InstantSource clock;

    SignIn(
            Credentials credentials,
            TryBook tries,
            PasswordHasher hasher,
            SecondFactors codes,
            AccountLog log,
            InstantSource clock) {
        this.credentials = credentials;
        this.tries = tries;
        this.hasher = hasher;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    /** Tries a login and a password, both as typed. */
    public Answer withPassword(String login, String password) {
        Instant now = clock.instant();
        byte[] key = key(login);
        Instant barred = tries.begin(key, now);
        if (barred != null) {
            return new Answer.Wait(barred);
        }
        Credentials.Shown shown = Login.parse(login).flatMap(credentials::find).orElse(null);
        boolean right = hasher.matches(password, shown == null ? null : shown.hash());
        if (!right || shown == null || !mayEnter(shown)) {
            return refused(shown, now);
        }
        renew(shown, password, now);
        return shown.secondFactor() ? new Answer.CodeAsked(shown.id()) : welcome(shown, key, now);
    }

    /** Tries a code, or a recovery code, of somebody whose password was right. */
    public Answer withCode(AccountId account, Login login, String code) {
        Instant now = clock.instant();
        byte[] key = key(login.value());
        Instant barred = tries.begin(key, now);
        if (barred != null) {
            return new Answer.Wait(barred);
        }
        Optional<Credentials.Shown> shown = credentials.find(account).filter(SignIn::mayEnter);
        if (shown.isEmpty() || !codes.accepts(account, code, now)) {
            return refused(shown.orElse(null), now);
        }
        return welcome(shown.get(), key, now);
    }

    /** Lets somebody in as one of the invented people of a demo; refused anywhere else. */
    public Answer asDemo(AccountId account, Installation installation) {
        Instant now = clock.instant();
        return credentials
                .find(account)
                .filter(shown -> shown.kind() == AccountKind.DEMO && !shown.locked())
                .filter(shown -> installation.isDemo())
                .<Answer>map(shown -> {
                    log.write(AccountEvent.own(AccountEvent.Type.SIGNED_IN, shown.id()), now);
                    return new Answer.Welcome(shown.id());
                })
                .orElseGet(Answer.Refused::new);
    }

    /**
     * True when {@code password} is the one of this login, as asked before secrets are changed.
     * Wrong tries count as at signing in: an open page is no way around the waits.
     */
    public boolean confirms(Login login, String password) {
        Instant now = clock.instant();
        byte[] key = key(login.value());
        if (tries.begin(key, now) != null) {
            return false;
        }
        Credentials.Shown shown = credentials.find(login).orElse(null);
        boolean right = hasher.matches(password, shown == null ? null : shown.hash());
        if (right) {
            tries.forget(key);
        }
        return right;
    }

    /** Somebody signed out. */
    public void leave(AccountId account) {
        log.write(AccountEvent.own(AccountEvent.Type.SIGNED_OUT, account), clock.instant());
    }

    /** Forgets the failed tries of a login, as when its owner got a new password. */
    public void forgive(Login login) {
        tries.forget(key(login.value()));
    }

    private static boolean mayEnter(Credentials.Shown shown) {
        return !shown.locked() && shown.kind() == AccountKind.PERSON;
    }

    private Answer refused(Credentials.@Nullable Shown shown, Instant now) {
        if (shown != null) {
            log.write(
                    new AccountEvent(AccountEvent.Type.SIGN_IN_FAILED, null, shown.id(), ""), now);
        }
        return new Answer.Refused();
    }

    private Answer welcome(Credentials.Shown shown, byte[] key, Instant now) {
        tries.forget(key);
        log.write(AccountEvent.own(AccountEvent.Type.SIGNED_IN, shown.id()), now);
        return new Answer.Welcome(shown.id());
    }

    /** A hash made in earlier days is made anew while the password is at hand. */
    private void renew(Credentials.Shown shown, String password, Instant now) {
        if (shown.hash() != null && hasher.isOutdated(shown.hash())) {
            credentials.setPassword(shown.id(), hasher.hash(password), now);
        }
    }

    private static byte[] key(String login) {
        return SecretToken.hash(login.strip().toLowerCase(Locale.ROOT));
    }
}
