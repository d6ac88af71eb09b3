// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to do something to a dossier, as programs send it. Each act reads the fields it needs;
 * {@code note} stands in for the one text that an act asks for where that is not told.
 *
 * @param action the word of the act, such as {@code finish_step}
 * @param outcome how a step is finished
 * @param item which piece of work
 * @param items what is missing, or the numbers of what is there
 * @param to the login of who gets a piece of work; nobody when not told
 * @param limitCase which of the published limits holds, from 1; the usual one when not told
 * @param number of the paper of the result
 * @param date of the paper of the result
 * @param amountVnd in đồng
 * @param proxy true when somebody else takes the result
 */
record ActionBody(
        @Nullable String action,
        @Nullable String outcome,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable Integer limitCase,
        @Nullable String limitReason,
        @Nullable String request,
        @Nullable String minutes,
        @Nullable Long item,
        @Nullable List<@Nullable String> items,
        @Nullable LocalDate answerBy,
        @Nullable String to,
        @Nullable String role,
        @Nullable String question,
        @Nullable Integer hours,
        @Nullable String opinion,
        @Nullable List<@Nullable String> units,
        @Nullable String task,
        @Nullable Integer days,
        @Nullable String answer,
        @Nullable String leadersReason,
        @Nullable Long amountVnd,
        @Nullable String notice,
        @Nullable String receipt,
        @Nullable LocalDate newDay,
        @Nullable String recipient,
        @Nullable Boolean proxy,
        @Nullable String authority,
        @Nullable String proof,
        @Nullable String reference,
        @Nullable String name,
        @Nullable String number,
        @Nullable LocalDate date) {
    /** Never what was written: it may name people. */
    @Override
    public String toString() {
        return "ActionBody[" + action + "]";
    }
}
