// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of rights written a second time, by hand, as an office would hang it on the wall: a
 * line for each action, a column for each role; u over the own unit, b over the unit and all below,
 * e everywhere, a full stop for nothing.
 */
final class RightsInWords {
    /** The columns. */
    static final List<Role> ROLES =
            List.of(
                    Role.RECEPTIONIST,
                    Role.RETURN_OFFICER,
                    Role.CASHIER,
                    Role.ONE_STOP_HEAD,
                    Role.UNIT_HEAD,
                    Role.SPECIALIST,
                    Role.REVIEWER,
                    Role.APPROVER,
                    Role.CLERK,
                    Role.PROCEDURE_CONTROL,
                    Role.ADMINISTRATOR,
                    Role.AUDITOR);

    private static final String TABLE =
            """
            view-reports            u u u b u u u b u b . e
            search-dossiers         u u u b u u u b u b . e
            view-dossier            u u u b u u u b u b . e
            view-history            u u u b u u u b u b . e
            view-work               u u u b u u u b u b . e
            receive                 u . . . . . . . . . . .
            settle-at-once          u . . . . . . . . . . .
            keep-books              u . . u . . . . . . . .
            refuse-reception        u . . . . . . . . . . .
            request-completion      u . . . . . . . . . . .
            receive-supplement      u . . . . . . . . . . .
            withdraw-for-applicant  u . . . . . . . . . . .
            correct-applicant       u . . . . . . . . . . .
            annul-receipt           . . . u . . . . . . . .
            take-over               . . . . u u u u u . . .
            process-step            . . . . u u u u u . . .
            reassign-work           . . . u u . . . . . . .
            refer                   u . . . u u . . . . . .
            give-opinion            . . . . u u u . . . . .
            propose-supplement      . . . . u u . . . . . .
            approve-supplement      . . . . . . . u . . . .
            demand-payment          . . u . . u . . . . . .
            confirm-payment         . . u . . . . . . . . .
            take-payment            u . u . . . . . . . . .
            view-receipts           u u u b . . . . . . . e
            void-receipt            . . . u . . . . . . . .
            refund-payment          . . u u . . . . . . . .
            view-cash-boxes         . . . b . . . . . . . e
            close-cash-box          . . . u . . . . . . . .
            view-money-figures      . . u b . . . b . . . e
            close-day               u u u u . . . . . . . .
            view-day-closes         . . . b . . . . . . . e
            reconcile-payments      . . u u . . . . . . . .
            manage-bank-accounts    . . . u . . . . . . . .
            manage-reliefs          . . . . . . . . . b . .
            stop                    . . . . . . . u . . . .
            extend                  . . . . . . . u . . . .
            approve-apology         . . . u . . . u . . . .
            decide                  . . . . . . . u . . . .
            number-and-seal         . . . . . . . . u . . .
            prepare-disposal        . . . . . . . . u . . .
            approve-disposal        . . . . . . . u . . . .
            return-result           . u . . . . . . . . . .
            serve-queue             u u u u . . . . . . . .
            enter-ratings           . . . . . . . . . b . .
            view-ratings            . . . b . . . b . b . e
            manage-queue            . . . u . . . . . . . .
            revoke-counters         . . . u . . . . . . e .
            manage-procedures       . . . . . . . . . b . .
            manage-calendars        . . . . . . . . . b . .
            manage-templates        . . . . . . . . . b e .
            manage-retention        . . . . . . . . . b e .
            manage-units            . . . . . . . . . . e .
            manage-certificates     . . . . . . . . u . e .
            delegate                . . . u u . . u . . . .
            view-procedure-drafts   . . . . . . . . . b e e
            view-accounts           . . . . . . . . . . e e
            manage-accounts         . . . . . . . . . . e .
            manage-sessions         . . . . . . . . . . e .
            manage-delegations      . . . . . . . . . . e .
            view-audit              . . . . . . . . . . e e
            """;

    private RightsInWords() {}

    /** The letter of a pair; a full stop for an action that is not in the table. */
    static char letter(Role role, Action action) {
        List<String> line = lines().getOrDefault(action.code(), List.of());
        return line.isEmpty() ? '.' : line.get(ROLES.indexOf(role)).charAt(0);
    }

    /** All lines by the word of their action. */
    static Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        TABLE.lines()
                .map(line -> Arrays.asList(line.split(" +", -1)))
                .forEach(words -> lines.put(words.getFirst(), words.subList(1, words.size())));
        return lines;
    }
}
