// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Action;
import vn.motcua.identity.Post;
import vn.motcua.identity.Staff;

/**
 * Delegating a post (ủy quyền): for a limited time, to a person, never further (Nghị định
 * 30/2020/NĐ-CP, Điều 13 khoản 3: a written authorisation limited in time and matter, which is not
 * given on). Heads do it themselves; administrators record what was decided on paper.
 */
@Service
public class Delegating {
    /** The longest that one delegation lasts (product default). */
    private static final int MOST_DAYS = 366;

    private final Accounts accounts;
    private final Delegations delegations;
    private final AccountLog log;
    private final InstantSource clock;

    Delegating(Accounts accounts, Delegations delegations, AccountLog log, InstantSource clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.log = log;
        this.clock = clock;
    }

    /** Why a post is not delegated. */
    public enum Refusal {
        /** Not their own post, or not one of theirs to delegate. */
        NOT_YOURS,
        /** Roles of the installation are given, never delegated. */
        NEVER_DELEGATED,
        /** What is to be done is not among what the post allows. */
        NOT_IN_POST,
        /** Nobody there, a program, somebody locked, or oneself. */
        NOBODY_TO_TAKE,
        /** Past, or too long. */
        TIME;

        /** The word in keys of messages, such as {@code not-yours}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What may be delegated of a post, in the order of {@link Action}; nothing for some posts. */
    public static Set<Action> delegable(Post post) {
        EnumSet<Action> actions = EnumSet.noneOf(Action.class);
        if (post.delegated() == null && !post.role().isOfTheInstallation()) {
            actions.addAll(post.actions());
            actions.remove(Action.DELEGATE);
        }
        return actions;
    }

    /** Delegates a post of {@code giver}; empty when it is done. */
    @Transactional
    public Optional<Refusal> delegate(Staff actor, AccountId giver, Delegation delegation) {
        Optional<Post> post =
                accounts.find(giver).stream()
                        .flatMap(account -> account.posts().stream())
                        .filter(held -> held.id() == delegation.post() && held.delegated() == null)
                        .findFirst();
        Optional<Refusal> refusal =
                post.map(held -> refusal(actor, giver, held, delegation))
                        .orElse(Optional.of(Refusal.NOT_YOURS));
        if (refusal.isEmpty()) {
            Instant now = clock.instant();
            delegations.add(delegation, actor.id(), now);
            log.write(
                    new AccountEvent(
                            AccountEvent.Type.DELEGATED,
                            actor.id(),
                            delegation.to(),
                            words(post.orElseThrow(), delegation)),
                    now);
        }
        return refusal;
    }

    private Optional<Refusal> refusal(
            Staff actor, AccountId giver, Post post, Delegation delegation) {
        boolean own = actor.id().equals(giver) && post.scope(Action.DELEGATE).isPresent();
        if (!own && !actor.may(Action.MANAGE_DELEGATIONS)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (post.role().isOfTheInstallation()) {
            return Optional.of(Refusal.NEVER_DELEGATED);
        }
        if (!delegable(post).containsAll(delegation.actions())) {
            return Optional.of(Refusal.NOT_IN_POST);
        }
        if (!isTime(delegation)) {
            return Optional.of(Refusal.TIME);
        }
        return canTake(delegation.to(), giver)
                ? Optional.empty()
                : Optional.of(Refusal.NOBODY_TO_TAKE);
    }

    private boolean isTime(Delegation delegation) {
        boolean past = delegation.until().isBefore(VietnamTime.day(clock.instant()));
        long days = ChronoUnit.DAYS.between(delegation.from(), delegation.until()) + 1;
        return !past && days <= MOST_DAYS;
    }

    private boolean canTake(AccountId taker, AccountId giver) {
        return !taker.equals(giver)
                && accounts.find(taker)
                        .filter(account -> account.kind() != AccountKind.SERVICE)
                        .filter(account -> !account.state().isLocked())
                        .isPresent();
    }

    private static String words(Post post, Delegation delegation) {
        return "%s %s %s/%s"
                .formatted(post.role().code(), post.unit(), delegation.from(), delegation.until());
    }

    /** All delegations that stand or are to come. */
    public List<Delegations.Standing> standing() {
        return delegations.standing(VietnamTime.day(clock.instant()));
    }

    /** Ends a delegation that {@code actor} gave, or any for who manages them. */
    @Transactional
    public boolean end(Staff actor, long id) {
        Optional<Delegations.Standing> found =
                standing().stream()
                        .filter(one -> one.id() == id)
                        .filter(one ->
                                one.giver().equals(actor.id())
                                        || actor.may(Action.MANAGE_DELEGATIONS))
                        .findFirst();
        boolean ended = found.isPresent() && delegations.end(id, clock.instant());
        if (ended) {
            AccountId taker = found.get().taker();
            log.write(
                    new AccountEvent(
                            AccountEvent.Type.DELEGATION_ENDED,
                            actor.id(),
                            taker,
                            found.get().post().role().code()),
                    clock.instant());
        }
        return ended;
    }
}
