// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;

/** The register of accounts and posts. Whoever changes it writes to the {@link AccountLog} too. */
public interface Accounts {
    /** The account of this key, empty when there is none. */
    Optional<Account> find(AccountId id);

    /** The account of this login, empty when there is none. */
    Optional<Account> find(Login login);

    /**
     * Those whose login or name has this text, without regard to marks and case, by login; pages
     * from 1.
     *
     * @param need only those that need this; null for all
     */
    AccountPage search(String text, @Nullable AccountNeed need, int page);

    /** How many accounts need what; needs that nobody has are told as 0. */
    Map<AccountNeed, Integer> needing();

    /** All accounts of a kind, in the order they were made. */
    List<Account> ofKind(AccountKind kind);

    /**
     * A page of a list.
     *
     * @param accounts on this page
     * @param total how many there are on all pages
     */
    record AccountPage(List<Account> accounts, int total, int pages) {
        public AccountPage {
            accounts = List.copyOf(accounts);
        }
    }

    /** Makes the account; empty when somebody has the login already. */
    Optional<AccountId> add(NewAccount account, Instant now);

    /** Gives it another name. */
    void rename(AccountId id, String name);

    /** Whether single letters act as keys on the pages of its holder (WCAG 2.1.4). */
    void useSingleKeys(AccountId id, boolean on);

    /** Locks it from now on; nothing happens to a locked one. */
    void lock(AccountId id, Instant now);

    /** Unlocks it. */
    void unlock(AccountId id);

    /** Gives a post; throws for a unit that nobody knows. */
    void give(AccountId id, NewPost post);

    /** Takes a post of this account away from now on; false when it has no such post. */
    boolean take(AccountId id, long post, Instant now);

    /** True when no account was ever made. */
    boolean isEmpty();

    /**
     * True when somebody who can sign in administers the installation on the day of {@code now}.
     */
    boolean hasAdministrator(Instant now);
}
