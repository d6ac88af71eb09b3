// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.UnitCode;

/**
 * A role that somebody has at a unit for a time (vị trí), their own or delegated to them.
 *
 * @param id internal key
 * @param role what they are
 * @param unit where; null only for roles of the whole installation
 * @param unitName its name as officially spelt; empty without a unit
 * @param from first day
 * @param to last day, null while no end is set
 * @param delegated how it came to them from another; null for their own post
 */
public record Post(
        long id,
        Role role,
        @Nullable UnitCode unit,
        String unitName,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Delegated delegated) {

    public Post {
        if (unit == null && !role.isOfTheInstallation()) {
            throw new IllegalArgumentException(role + " without a unit");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("post ends before it begins");
        }
    }

    /**
     * The part of another person’s post that is delegated (ủy quyền).
     *
     * @param by the name of the one whose post it is
     * @param actions what may be done in their place
     */
    public record Delegated(String by, Set<Action> actions) {
        public Delegated {
            actions = Set.copyOf(actions);
        }
    }

    /** True when it is held on that day. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * Over which units this post gives the right to {@code action}; empty when it does not. What
     * was delegated reaches no further than the post itself and is never delegated again.
     */
    public Optional<Scope> scope(Action action) {
        boolean withheld =
                delegated != null
                        && (action == Action.DELEGATE || !delegated.actions().contains(action));
        return withheld ? Optional.empty() : Rights.scope(role, action);
    }

    /** All that this post allows, in the order of {@link Action}. */
    public Set<Action> actions() {
        EnumSet<Action> actions = EnumSet.noneOf(Action.class);
        Rights.of(role).stream().filter(action -> scope(action).isPresent()).forEach(actions::add);
        return actions;
    }
}
