// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.process.StepKey;

/**
 * A piece of work about to be opened.
 *
 * @param kind what it is about
 * @param step the step it belongs to; null outside the process
 * @param role who may do it
 * @param unit where
 * @param holder who gets it; null for anybody of the role
 * @param dueAt when it should be done; null when nothing says so
 * @param mayBePassed true when silence until {@code dueAt} lets the step go on
 * @param question what is asked of them; empty when the kind says it all
 */
public record NewWork(
        WorkKind kind,
        @Nullable StepKey step,
        Role role,
        StoredUnit unit,
        @Nullable AccountId holder,
        @Nullable Instant dueAt,
        boolean mayBePassed,
        String question) {
    /** Work for anybody of the role, without a date of its own. */
    static NewWork of(WorkKind kind, Role role, StoredUnit unit) {
        return new NewWork(kind, null, role, unit, null, null, false, "");
    }

    /** The same work, to be done by {@code moment}. */
    NewWork dueAt(Instant moment) {
        return new NewWork(kind, step, role, unit, holder, moment, mayBePassed, question);
    }

    /** The same work in the hands of {@code account}. */
    NewWork heldBy(@Nullable AccountId account) {
        return new NewWork(kind, step, role, unit, account, dueAt, mayBePassed, question);
    }

    /** The same work as part of a step. */
    NewWork within(@Nullable StepKey key) {
        return new NewWork(kind, key, role, unit, holder, dueAt, mayBePassed, question);
    }

    /** The same work with what is asked. */
    NewWork asking(String what, boolean silencePasses) {
        return new NewWork(kind, step, role, unit, holder, dueAt, silencePasses, what);
    }
}
