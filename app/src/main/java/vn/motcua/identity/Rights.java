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

    /** What whoever has to do with dossiers sees of them. */
    private static final Set<Action> READING =
            Set.of(VIEW_REPORTS, SEARCH_DOSSIERS, VIEW_DOSSIER, VIEW_HISTORY, VIEW_WORK);

    /** What whoever works on dossiers does with the step they hold. */
    private static final Set<Action> WORKING = Set.of(TAKE_OVER, PROCESS_STEP);

    private static final List<Line> TABLE =
            List.of(
                    new Line(Role.RECEPTIONIST, Scope.OWN_UNIT, READING),
                    new Line(
                            Role.RECEPTIONIST,
                            Scope.OWN_UNIT,
                            Set.of(
                                    RECEIVE,
                                    SETTLE_AT_ONCE,
                                    KEEP_BOOKS,
                                    REFUSE_RECEPTION,
                                    REQUEST_COMPLETION,
                                    RECEIVE_SUPPLEMENT,
                                    WITHDRAW_FOR_APPLICANT,
                                    CORRECT_APPLICANT,
                                    REFER,
                                    TAKE_PAYMENT,
                                    VIEW_RECEIPTS,
                                    CLOSE_DAY,
                                    SERVE_QUEUE)),
                    new Line(Role.RETURN_OFFICER, Scope.OWN_UNIT, READING),
                    new Line(
                            Role.RETURN_OFFICER,
                            Scope.OWN_UNIT,
                            Set.of(RETURN_RESULT, VIEW_RECEIPTS, CLOSE_DAY, SERVE_QUEUE)),
                    new Line(Role.CASHIER, Scope.OWN_UNIT, READING),
                    new Line(
                            Role.CASHIER,
                            Scope.OWN_UNIT,
                            Set.of(
                                    DEMAND_PAYMENT,
                                    CONFIRM_PAYMENT,
                                    TAKE_PAYMENT,
                                    VIEW_RECEIPTS,
                                    REFUND_PAYMENT,
                                    RECONCILE_PAYMENTS,
                                    VIEW_MONEY_FIGURES,
                                    CLOSE_DAY,
                                    SERVE_QUEUE)),
                    new Line(Role.ONE_STOP_HEAD, Scope.UNIT_AND_BELOW, READING),
                    new Line(
                            Role.ONE_STOP_HEAD,
                            Scope.UNIT_AND_BELOW,
                            Set.of(
                                    VIEW_RECEIPTS,
                                    VIEW_CASH_BOXES,
                                    VIEW_MONEY_FIGURES,
                                    VIEW_DAY_CLOSES,
                                    VIEW_RATINGS)),
                    new Line(
                            Role.ONE_STOP_HEAD,
                            Scope.OWN_UNIT,
                            Set.of(
                                    REASSIGN_WORK,
                                    ANNUL_RECEIPT,
                                    APPROVE_APOLOGY,
                                    KEEP_BOOKS,
                                    VOID_RECEIPT,
                                    CLOSE_CASH_BOX,
                                    CLOSE_DAY,
                                    REFUND_PAYMENT,
                                    RECONCILE_PAYMENTS,
                                    MANAGE_BANK_ACCOUNTS,
                                    SERVE_QUEUE,
                                    MANAGE_QUEUE,
                                    REVOKE_COUNTERS,
                                    DELEGATE)),
                    new Line(Role.UNIT_HEAD, Scope.OWN_UNIT, READING),
                    new Line(Role.UNIT_HEAD, Scope.OWN_UNIT, WORKING),
                    new Line(
                            Role.UNIT_HEAD,
                            Scope.OWN_UNIT,
                            Set.of(
                                    REASSIGN_WORK,
                                    REFER,
                                    GIVE_OPINION,
                                    PROPOSE_SUPPLEMENT,
                                    DELEGATE)),
                    new Line(Role.SPECIALIST, Scope.OWN_UNIT, READING),
                    new Line(Role.SPECIALIST, Scope.OWN_UNIT, WORKING),
                    new Line(
                            Role.SPECIALIST,
                            Scope.OWN_UNIT,
                            Set.of(REFER, GIVE_OPINION, PROPOSE_SUPPLEMENT, DEMAND_PAYMENT)),
                    new Line(Role.REVIEWER, Scope.OWN_UNIT, READING),
                    new Line(Role.REVIEWER, Scope.OWN_UNIT, WORKING),
                    new Line(Role.REVIEWER, Scope.OWN_UNIT, Set.of(GIVE_OPINION)),
                    new Line(Role.APPROVER, Scope.UNIT_AND_BELOW, READING),
                    new Line(
                            Role.APPROVER,
                            Scope.UNIT_AND_BELOW,
                            Set.of(VIEW_MONEY_FIGURES, VIEW_RATINGS)),
                    new Line(Role.APPROVER, Scope.OWN_UNIT, WORKING),
                    new Line(
                            Role.APPROVER,
                            Scope.OWN_UNIT,
                            Set.of(
                                    APPROVE_SUPPLEMENT,
                                    STOP,
                                    EXTEND,
                                    APPROVE_APOLOGY,
                                    DECIDE,
                                    APPROVE_DISPOSAL,
                                    DELEGATE)),
                    new Line(Role.CLERK, Scope.OWN_UNIT, READING),
                    new Line(Role.CLERK, Scope.OWN_UNIT, WORKING),
                    new Line(
                            Role.CLERK,
                            Scope.OWN_UNIT,
                            Set.of(NUMBER_AND_SEAL, PREPARE_DISPOSAL, MANAGE_CERTIFICATES)),
                    new Line(Role.PROCEDURE_CONTROL, Scope.UNIT_AND_BELOW, READING),
                    new Line(
                            Role.PROCEDURE_CONTROL,
                            Scope.UNIT_AND_BELOW,
                            Set.of(
                                    MANAGE_PROCEDURES,
                                    MANAGE_CALENDARS,
                                    MANAGE_RELIEFS,
                                    MANAGE_TEMPLATES,
                                    MANAGE_RETENTION,
                                    ENTER_RATINGS,
                                    VIEW_RATINGS,
                                    VIEW_PROCEDURE_DRAFTS)),
                    new Line(
                            Role.ADMINISTRATOR,
                            Scope.EVERYWHERE,
                            Set.of(
                                    MANAGE_TEMPLATES,
                                    MANAGE_RETENTION,
                                    MANAGE_UNITS,
                                    MANAGE_CERTIFICATES,
                                    REVOKE_COUNTERS,
                                    VIEW_PROCEDURE_DRAFTS,
                                    VIEW_ACCOUNTS,
                                    MANAGE_ACCOUNTS,
                                    MANAGE_SESSIONS,
                                    MANAGE_DELEGATIONS,
                                    VIEW_AUDIT)),
                    new Line(Role.AUDITOR, Scope.EVERYWHERE, READING),
                    new Line(
                            Role.AUDITOR,
                            Scope.EVERYWHERE,
                            Set.of(
                                    VIEW_RECEIPTS,
                                    VIEW_CASH_BOXES,
                                    VIEW_MONEY_FIGURES,
                                    VIEW_DAY_CLOSES,
                                    VIEW_RATINGS,
                                    VIEW_PROCEDURE_DRAFTS,
                                    VIEW_ACCOUNTS,
                                    VIEW_AUDIT)));

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
