// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;

/** What administrators do to accounts, each act written to the log. */
@Service
public class AccountKeeping {
    private final Accounts accounts;
    private final Units units;
    private final Sessions sessions;
    private final Tokens tokens;
    private final AccountLog log;
    private final InstantSource clock;

    AccountKeeping(
            Accounts accounts,
            Units units,
            Sessions sessions,
            Tokens tokens,
            AccountLog log,
            InstantSource clock) {
        this.accounts = accounts;
        this.units = units;
        this.sessions = sessions;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    /** Why something is not done. */
    public enum Refusal {
        /** Nobody would be left who administers the installation. */
        LAST_ADMINISTRATOR,
        /** Nobody does this to themselves. */
        ONESELF,
        /** No unit had this code on the first day of the post. */
        UNKNOWN_UNIT,
        /** No such account or post, or it was done already. */
        NOT_THERE;

        /** The word in keys of messages, such as {@code last-administrator}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Makes an account without posts and password; empty when the login is taken. */
    @Transactional
    public Optional<AccountId> make(Staff actor, NewAccount account) {
        Optional<AccountId> made = accounts.add(account, now());
        made.ifPresent(
                id -> note(AccountEvent.Type.ACCOUNT_MADE, actor, id, account.login().value()));
        return made;
    }

    /** Gives the account another name. */
    @Transactional
    public void rename(Staff actor, AccountId id, String name) {
        accounts.rename(id, name);
        note(AccountEvent.Type.RENAMED, actor, id, "");
    }

    /** Locks the account, and ends its sessions and tokens at once. */
    @Transactional
    public Optional<Refusal> lock(Staff actor, AccountId id) {
        if (actor.id().equals(id)) {
            return Optional.of(Refusal.ONESELF);
        }
        accounts.lock(id, now());
        sessions.endAll(id);
        tokens.endAll(id, now());
        note(AccountEvent.Type.LOCKED, actor, id, "");
        return Optional.empty();
    }

    /** Unlocks the account. */
    @Transactional
    public void unlock(Staff actor, AccountId id) {
        accounts.unlock(id);
        note(AccountEvent.Type.UNLOCKED, actor, id, "");
    }

    /** Gives a post. */
    @Transactional
    public Optional<Refusal> give(Staff actor, AccountId id, NewPost post) {
        UnitCode unit = post.unit();
        if (unit != null && !stands(unit, post)) {
            return Optional.of(Refusal.UNKNOWN_UNIT);
        }
        accounts.give(id, post);
        note(AccountEvent.Type.POST_GIVEN, actor, id, words(post));
        return Optional.empty();
    }

    private boolean stands(UnitCode unit, NewPost post) {
        return units.tree()
                .find(unit, post.from())
                .filter(found -> found.unit().standsOn(post.from()))
                .isPresent();
    }

    private static String words(NewPost post) {
        String unit = post.unit() == null ? "" : " " + post.unit();
        String until = post.to() == null ? "" : "/" + post.to();
        return post.role().code() + unit + " " + post.from() + until;
    }

    /** Takes a post away, which works at the next request of its holder. */
    @Transactional
    public Optional<Refusal> take(Staff actor, AccountId id, long post) {
        Optional<String> words =
                accounts.find(id).stream()
                        .flatMap(account -> account.posts().stream())
                        .filter(held -> held.id() == post && held.delegated() == null)
                        .map(held ->
                                held.role().code() + (held.unit() == null ? "" : " " + held.unit()))
                        .findFirst();
        if (words.isEmpty() || !accounts.take(id, post, now())) {
            return Optional.of(Refusal.NOT_THERE);
        }
        if (words.get().startsWith(Role.ADMINISTRATOR.code())
                && !accounts.hasAdministrator(now())) {
            throw new LastAdministratorException();
        }
        note(AccountEvent.Type.POST_TAKEN, actor, id, words.get());
        return Optional.empty();
    }

    /** Ends a session of an account at once. */
    @Transactional
    public Optional<Refusal> endSession(Staff actor, AccountId id, String key) {
        if (!sessions.end(id, key)) {
            return Optional.of(Refusal.NOT_THERE);
        }
        note(AccountEvent.Type.SESSION_ENDED, actor, id, "");
        return Optional.empty();
    }

    /** Ends a token of an account at once. */
    @Transactional
    public Optional<Refusal> endToken(Staff actor, AccountId id, long token) {
        if (!tokens.end(id, token, now())) {
            return Optional.of(Refusal.NOT_THERE);
        }
        note(AccountEvent.Type.TOKEN_ENDED, actor, id, "");
        return Optional.empty();
    }

    private void note(AccountEvent.Type type, Staff actor, AccountId about, String detail) {
        log.write(new AccountEvent(type, actor.id(), about, detail), now());
    }

    private Instant now() {
        return clock.instant();
    }

    /** Undoes what would leave an installation without anybody to administer it. */
    public static final class LastAdministratorException extends RuntimeException {
        LastAdministratorException() {
            super("somebody must administer the installation");
        }
    }

    /** True when the account administers the installation today. */
    public boolean administers(Account account) {
        return account.posts().stream()
                .anyMatch(post ->
                        post.role() == Role.ADMINISTRATOR && post.isHeldOn(VietnamTime.day(now())));
    }
}
