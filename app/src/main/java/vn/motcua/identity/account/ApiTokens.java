// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Installation;
import vn.motcua.identity.Login;

/**
 * Tokens for programs and scripts. They are made for service accounts and for the people of a demo,
 * never for a person: what stands in the history under a name was done by that person.
 */
@Service
public class ApiTokens {
    private final Accounts accounts;
    private final Tokens tokens;
    private final Installation installation;
    private final AccountLog log;
    private final InstantSource clock;

    ApiTokens(
            Accounts accounts,
            Tokens tokens,
            Installation installation,
            AccountLog log,
            InstantSource clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.installation = installation;
        this.log = log;
        this.clock = clock;
    }

    /** What came of asking for a token. */
    public sealed interface Issue {
        /** Here it is, told this once. */
        record Made(SecretToken token) implements Issue {}

        /** Nobody has this login. */
        record Unknown() implements Issue {}

        /** Its account is locked. */
        record Locked() implements Issue {}

        /** It belongs to a person, or to a demo outside a demo. */
        record NotForPeople() implements Issue {}
    }

    /** A new token of the account with this login. */
    @Transactional
    public Issue issue(String login) {
        Optional<Account> account = Login.parse(login).flatMap(accounts::find);
        if (account.isEmpty()) {
            return new Issue.Unknown();
        }
        if (account.get().state().isLocked()) {
            return new Issue.Locked();
        }
        return isForPrograms(account.get().kind()) ? made(account.get()) : new Issue.NotForPeople();
    }

    private boolean isForPrograms(AccountKind kind) {
        return switch (kind) {
            case SERVICE -> true;
            case DEMO -> installation.isDemo();
            case PERSON -> false;
        };
    }

    private Issue made(Account account) {
        Instant now = clock.instant();
        log.write(new AccountEvent(AccountEvent.Type.TOKEN_MADE, null, account.id(), ""), now);
        return new Issue.Made(tokens.make(account.id(), now));
    }
}
