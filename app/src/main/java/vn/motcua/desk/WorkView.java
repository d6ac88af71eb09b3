// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.Role;

/** A list of open work as somebody looks for it. */
public enum WorkView {
    /** What they hold themselves. */
    MINE(null, EnumSet.allOf(WorkKind.class)),
    /** What waits for anybody of their posts. */
    WAITING(null, EnumSet.complementOf(EnumSet.of(WorkKind.SUPPLEMENT, WorkKind.RETURN))),
    /** What waits for the decision of a leader. */
    SIGNING(
            Role.APPROVER,
            EnumSet.of(WorkKind.STEP, WorkKind.SUPPLEMENT_APPROVAL, WorkKind.APOLOGY)),
    /** What waits for papers of the applicant. */
    SUPPLEMENTS(Role.RECEPTIONIST, EnumSet.of(WorkKind.SUPPLEMENT)),
    /** Results that wait for their owners. */
    RETURNS(Role.RETURN_OFFICER, EnumSet.of(WorkKind.RETURN));

    private final @Nullable Role role;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
    private final Set<WorkKind> kinds;

    WorkView(@Nullable Role role, Set<WorkKind> kinds) {
        this.role = role;
        this.kinds = kinds;
    }

    /** The only role whose work it lists; null for work of any role. */
    public @Nullable Role role() {
        return role;
    }

    /** The kinds of work it lists. */
    public Set<WorkKind> kinds() {
        return EnumSet.copyOf(kinds);
    }

    /** True for the list of what somebody holds. */
    public boolean isHeld() {
        return this == MINE;
    }

    /** The word in messages, such as {@code signing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
