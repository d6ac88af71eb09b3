// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.process.StepKey;

/**
 * An open piece of work on a dossier: who is to do what by when.
 *
 * @param id internal key
 * @param kind what it is about
 * @param step the step of the process it belongs to; null outside the process
 * @param role who may do it
 * @param unit where
 * @param holder who took it; null while it waits for anybody of the role
 * @param openedAt since when it waits
 * @param dueAt when it should be done; null when nothing says so
 * @param mayBePassed true when the step may go on once {@code dueAt} has gone by in silence
 */
public record WorkItem(
        long id,
        WorkKind kind,
        @Nullable StepKey step,
        Role role,
        StoredUnit unit,
        @Nullable AccountId holder,
        Instant openedAt,
        @Nullable Instant dueAt,
        boolean mayBePassed) {
    /** True when nobody holds it or {@code account} does. */
    public boolean isOpenTo(AccountId account) {
        return holder == null || holder.equals(account);
    }

    /** True when it stands in the way of finishing its step at {@code now}. */
    boolean holdsUp(Instant now) {
        return switch (kind) {
            case OPINION -> !(mayBePassed && dueAt != null && now.isAfter(dueAt));
            case LEG, SUPPLEMENT_APPROVAL -> true;
            case RECEPTION, STEP, SUPPLEMENT, PAYMENT, APOLOGY, RETURN -> false;
        };
    }
}
