// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.password.PasswordHasher;
import vn.motcua.identity.password.PasswordRule;

/** How passwords come to accounts: by the owner, or by a link that an administrator hands over. */
@Service
public class Passwords {
    private final PasswordRule rule = PasswordRule.usual();
    private final Accounts accounts;
    private final Credentials credentials;
    private final OneTimeLinks links;
    private final PasswordHasher hasher;
    private final AccountLog log;
    private final InstantSource clock;

    Passwords(
            Accounts accounts,
            Credentials credentials,
            OneTimeLinks links,
            PasswordHasher hasher,
            AccountLog log,
            InstantSource clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.links = links;
        this.hasher = hasher;
        this.log = log;
        this.clock = clock;
    }

    /** Why somebody of this login cannot take {@code password}, empty when they can. */
    public Optional<PasswordRule.Fault> fault(String password, String login) {
        return rule.fault(password, Set.of(login));
    }

    /** Keeps a password that has no {@link #fault}, as chosen by its owner. */
    @Transactional
    public void change(AccountId account, String password) {
        keep(account, password);
        log.write(AccountEvent.own(AccountEvent.Type.PASSWORD_CHANGED, account), clock.instant());
    }

    /** A link by which the owner of a person’s account chooses a password; empty for others. */
    @Transactional
    public Optional<SecretToken> link(AccountId account, AccountId actor) {
        Optional<Account> owner =
                accounts.find(account).filter(found -> found.kind() == AccountKind.PERSON);
        return owner.map(found -> {
            Instant now = clock.instant();
            log.write(new AccountEvent(AccountEvent.Type.LINK_MADE, actor, found.id(), ""), now);
            return links.make(OneTimeLinks.Purpose.PASSWORD, found.id(), now);
        });
    }

    /** Whose password is chosen with this link, while it is good. */
    public Optional<Login> owner(SecretToken token) {
        return links.look(token, clock.instant())
                .flatMap(link -> Optional.ofNullable(link.account()))
                .flatMap(accounts::find)
                .map(Account::login);
    }

    /** Keeps a password that has no {@link #fault} with this link; empty when it is not good. */
    @Transactional
    public Optional<AccountId> choose(SecretToken token, String password) {
        Instant now = clock.instant();
        Optional<AccountId> account =
                links.look(token, now)
                        .filter(link -> link.purpose() == OneTimeLinks.Purpose.PASSWORD)
                        .flatMap(link -> links.use(token, now))
                        .flatMap(link -> Optional.ofNullable(link.account()));
        account.ifPresent(id -> {
            keep(id, password);
            log.write(AccountEvent.own(AccountEvent.Type.LINK_USED, id), now);
        });
        return account;
    }

    void keep(AccountId account, String password) {
        credentials.setPassword(account, hasher.hash(password), clock.instant());
    }
}
