// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import static vn.motcua.identity.Action.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of rights: which role may do what, and over which units. A pair that does not stand
 * here is denied.
 *
 * <p>Product default (ADR 0016), made from the actors of the transitions of a dossier: who receives
 * does not decide, who decides does not number, administrators have no business rights, auditors
 * read everything and change nothing.
 */
public final class Rights {
    private record Line(Role role, Scope scope, Set<Action> actions) {}

    private static final List<Line> TABLE =
            List.of(
                    line(
                            Role.RECEPTIONIST,
                            Scope.OWN_UNIT,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            RECEIVE,
                            REFUSE_RECEPTION,
                            REQUEST_COMPLETION,
                            TAKE_SUPPLEMENT,
                            WITHDRAW_FOR_APPLICANT,
                            CORRECT_APPLICANT),
                    line(
                            Role.RETURN_OFFICER,
                            Scope.OWN_UNIT,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            RETURN_RESULT),
                    line(
                            Role.CASHIER,
                            Scope.OWN_UNIT,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            REQUEST_PAYMENT,
                            CONFIRM_PAYMENT),
                    line(
                            Role.ONE_STOP_HEAD,
                            Scope.OWN_UNIT,
                            REASSIGN_WORK,
                            ANNUL_RECEIPT,
                            APPROVE_APOLOGY,
                            DELEGATE),
                    line(
                            Role.ONE_STOP_HEAD,
                            Scope.UNIT_AND_BELOW,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY),
                    line(
                            Role.UNIT_HEAD,
                            Scope.OWN_UNIT,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            PROCESS_STEP,
                            GIVE_OPINION,
                            REASSIGN_WORK,
                            PROPOSE_SUPPLEMENT,
                            DELEGATE),
                    line(
                            Role.SPECIALIST,
                            Scope.OWN_UNIT,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            PROCESS_STEP,
                            GIVE_OPINION,
                            PROPOSE_SUPPLEMENT,
                            REQUEST_PAYMENT),
                    line(
                            Role.REVIEWER,
                            Scope.OWN_UNIT,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            PROCESS_STEP,
                            GIVE_OPINION),
                    line(
                            Role.APPROVER,
                            Scope.OWN_UNIT,
                            PROCESS_STEP,
                            APPROVE_SUPPLEMENT,
                            STOP,
                            EXTEND,
                            APPROVE_APOLOGY,
                            DECIDE,
                            DELEGATE),
                    line(
                            Role.APPROVER,
                            Scope.UNIT_AND_BELOW,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY),
                    line(
                            Role.CLERK,
                            Scope.OWN_UNIT,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            PROCESS_STEP,
                            NUMBER_AND_SEAL),
                    line(
                            Role.PROCEDURE_CONTROL,
                            Scope.UNIT_AND_BELOW,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            MANAGE_PROCEDURES,
                            MANAGE_CALENDARS),
                    line(
                            Role.ADMINISTRATOR,
                            Scope.EVERYWHERE,
                            MANAGE_UNITS,
                            VIEW_ACCOUNTS,
                            MANAGE_ACCOUNTS,
                            MANAGE_SESSIONS,
                            MANAGE_DELEGATIONS,
                            VIEW_AUDIT),
                    line(
                            Role.AUDITOR,
                            Scope.EVERYWHERE,
                            VIEW_REPORTS,
                            VIEW_DOSSIER,
                            VIEW_HISTORY,
                            VIEW_ACCOUNTS,
                            VIEW_AUDIT));

    private static final Map<Role, Map<Action, Scope>> RIGHTS = rights();

    private Rights() {}

    /** Over which units {@code role} may do {@code action}; empty when it may not at all. */
    public static Optional<Scope> scope(Role role, Action action) {
        return Optional.ofNullable(RIGHTS.getOrDefault(role, Map.of()).get(action));
    }

    /** All that {@code role} may do somewhere, in the order of {@link Action}. */
    public static Set<Action> of(Role role) {
        EnumSet<Action> actions = EnumSet.noneOf(Action.class);
        actions.addAll(RIGHTS.getOrDefault(role, Map.of()).keySet());
        return actions;
    }

    private static Line line(Role role, Scope scope, Action... actions) {
        return new Line(role, scope, Set.of(actions));
    }

    private static Map<Role, Map<Action, Scope>> rights() {
        Map<Role, Map<Action, Scope>> rights = new EnumMap<>(Role.class);
        for (Line line : TABLE) {
            Map<Action, Scope> own =
                    rights.computeIfAbsent(line.role(), role -> new EnumMap<>(Action.class));
            for (Action action : line.actions()) {
                if (own.put(action, line.scope()) != null) {
                    throw new IllegalStateException(line.role() + " has twice " + action);
                }
            }
        }
        return rights;
    }
}
