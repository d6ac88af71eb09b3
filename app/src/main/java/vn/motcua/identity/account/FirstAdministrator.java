// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Installation;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;

/** The first administrator of an installation, who comes by a link printed where it runs. */
@Service
public class FirstAdministrator {
    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Installation installation;
    private final AccountLog log;
    private final InstantSource clock;

    FirstAdministrator(
            Accounts accounts,
            Passwords passwords,
            OneTimeLinks links,
            Installation installation,
            AccountLog log,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.installation = installation;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The token of a new link, in place of all before; empty when somebody administers this
     * installation already, or when it is a demo.
     */
    @Transactional
    public Optional<SecretToken> invite() {
        Instant now = clock.instant();
        return installation.isDemo() || accounts.hasAdministrator(now)
                ? Optional.empty()
                : Optional.of(links.make(OneTimeLinks.Purpose.FIRST_ADMINISTRATOR, null, now));
    }

    /** True while the link is good. */
    public boolean isInvited(SecretToken token) {
        Instant now = clock.instant();
        return links.look(token, now).filter(FirstAdministrator::isOurs).isPresent()
                && !accounts.hasAdministrator(now);
    }

    /**
     * Makes the account of the first administrator, with a password that has no fault.
     *
     * @return empty when the link is not good (any more), or the login is taken
     */
    @Transactional
    public Optional<AccountId> come(SecretToken token, Newcomer newcomer) {
        Instant now = clock.instant();
        boolean free = accounts.find(newcomer.login()).isEmpty();
        if (!free || !isInvited(token) || links.use(token, now).isEmpty()) {
            return Optional.empty();
        }
        NewAccount account = new NewAccount(newcomer.login(), newcomer.name(), AccountKind.PERSON);
        AccountId id = accounts.add(account, now).orElseThrow();
        accounts.give(id, new NewPost(Role.ADMINISTRATOR, null, VietnamTime.day(now), null));
        passwords.keep(id, newcomer.password());
        log.write(AccountEvent.own(AccountEvent.Type.ACCOUNT_MADE, id), now);
        return Optional.of(id);
    }

    private static boolean isOurs(OneTimeLinks.Link link) {
        return link.purpose() == OneTimeLinks.Purpose.FIRST_ADMINISTRATOR;
    }

    /** Who comes. */
    public record Newcomer(Login login, String name, String password) {}
}
