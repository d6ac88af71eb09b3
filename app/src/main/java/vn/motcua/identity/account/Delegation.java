// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.LocalDate;
import java.util.Set;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;

/**
 * A post, or part of it, given to another account for a time (ủy quyền). It ends by its last day at
 * the latest and is never delegated again.
 *
 * @param post whose actions are delegated
 * @param to the one who acts in place of its holder
 * @param from first day
 * @param until last day
 * @param actions what may be done, at least one
 */
public record Delegation(
        long post, AccountId to, LocalDate from, LocalDate until, Set<Action> actions) {
    public Delegation {
        actions = Set.copyOf(actions);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("delegation ends before it begins");
        }
        if (actions.isEmpty() || actions.contains(Action.DELEGATE)) {
            throw new IllegalArgumentException("nothing, or what is never delegated");
        }
    }
}
