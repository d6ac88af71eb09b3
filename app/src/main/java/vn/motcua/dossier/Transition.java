// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierState.ANNULLED;
import static vn.motcua.dossier.DossierState.AWAITING_COMPLETION;
import static vn.motcua.dossier.DossierState.AWAITING_PAYMENT;
import static vn.motcua.dossier.DossierState.AWAITING_SUPPLEMENT;
import static vn.motcua.dossier.DossierState.NOT_RECEIVED;
import static vn.motcua.dossier.DossierState.PROCESSING;
import static vn.motcua.dossier.DossierState.RECEIVED;
import static vn.motcua.dossier.DossierState.RESULT_READY;
import static vn.motcua.dossier.DossierState.RETURNED;
import static vn.motcua.dossier.DossierState.STOPPED;
import static vn.motcua.dossier.DossierState.SUBMITTED;
import static vn.motcua.dossier.DossierState.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/**
 * One legal move of a dossier. {@link #ALLOWED} is the whole table; what it does not list cannot
 * happen.
 *
 * @param from the state before
 * @param event what happens
 * @param to the state after
 */
public record Transition(DossierState from, EventType event, DossierState to) {
    /** Every legal move of a dossier that exists already. */
    public static final List<Transition> ALLOWED =
            List.of(
                    new Transition(SUBMITTED, EventType.RECEIVED, RECEIVED),
                    new Transition(SUBMITTED, EventType.COMPLETION_ASKED, AWAITING_COMPLETION),
                    new Transition(SUBMITTED, EventType.REFUSED_AT_RECEPTION, NOT_RECEIVED),
                    new Transition(SUBMITTED, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(SUBMITTED, EventType.NAME_CORRECTED, SUBMITTED),
                    new Transition(AWAITING_COMPLETION, EventType.COMPLETION_TAKEN, SUBMITTED),
                    new Transition(
                            AWAITING_COMPLETION, EventType.REFUSED_AT_RECEPTION, NOT_RECEIVED),
                    new Transition(AWAITING_COMPLETION, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(
                            AWAITING_COMPLETION, EventType.NAME_CORRECTED, AWAITING_COMPLETION),
                    new Transition(RECEIVED, EventType.ACCEPTED, PROCESSING),
                    new Transition(RECEIVED, EventType.ANNULLED, ANNULLED),
                    new Transition(RECEIVED, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(RECEIVED, EventType.REASSIGNED, RECEIVED),
                    new Transition(RECEIVED, EventType.APOLOGISED, RECEIVED),
                    new Transition(RECEIVED, EventType.FEE_PAID, RECEIVED),
                    new Transition(RECEIVED, EventType.NAME_CORRECTED, RECEIVED),
                    new Transition(PROCESSING, EventType.STEP_DONE, PROCESSING),
                    new Transition(PROCESSING, EventType.REASSIGNED, PROCESSING),
                    new Transition(PROCESSING, EventType.OPINION_ASKED, PROCESSING),
                    new Transition(PROCESSING, EventType.OPINION_GIVEN, PROCESSING),
                    new Transition(PROCESSING, EventType.REFERRED, PROCESSING),
                    new Transition(PROCESSING, EventType.LEG_DONE, PROCESSING),
                    new Transition(PROCESSING, EventType.SUPPLEMENT_PROPOSED, PROCESSING),
                    new Transition(PROCESSING, EventType.SUPPLEMENT_DECLINED, PROCESSING),
                    new Transition(PROCESSING, EventType.SUPPLEMENT_REQUESTED, AWAITING_SUPPLEMENT),
                    new Transition(PROCESSING, EventType.CLOCK_PAUSED, AWAITING_PAYMENT),
                    new Transition(PROCESSING, EventType.APOLOGISED, PROCESSING),
                    new Transition(PROCESSING, EventType.FEE_PAID, PROCESSING),
                    new Transition(PROCESSING, EventType.NAME_CORRECTED, PROCESSING),
                    new Transition(PROCESSING, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(PROCESSING, EventType.STOPPED, STOPPED),
                    new Transition(PROCESSING, EventType.RESULT_READY, RESULT_READY),
                    new Transition(AWAITING_SUPPLEMENT, EventType.SUPPLEMENT_RECEIVED, PROCESSING),
                    new Transition(AWAITING_SUPPLEMENT, EventType.REASSIGNED, AWAITING_SUPPLEMENT),
                    new Transition(
                            AWAITING_SUPPLEMENT, EventType.OPINION_GIVEN, AWAITING_SUPPLEMENT),
                    new Transition(AWAITING_SUPPLEMENT, EventType.LEG_DONE, AWAITING_SUPPLEMENT),
                    new Transition(AWAITING_SUPPLEMENT, EventType.APOLOGISED, AWAITING_SUPPLEMENT),
                    new Transition(AWAITING_SUPPLEMENT, EventType.FEE_PAID, AWAITING_SUPPLEMENT),
                    new Transition(
                            AWAITING_SUPPLEMENT, EventType.NAME_CORRECTED, AWAITING_SUPPLEMENT),
                    new Transition(AWAITING_SUPPLEMENT, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(AWAITING_SUPPLEMENT, EventType.STOPPED, STOPPED),
                    new Transition(AWAITING_PAYMENT, EventType.CLOCK_RESUMED, PROCESSING),
                    new Transition(AWAITING_PAYMENT, EventType.REASSIGNED, AWAITING_PAYMENT),
                    new Transition(AWAITING_PAYMENT, EventType.OPINION_GIVEN, AWAITING_PAYMENT),
                    new Transition(AWAITING_PAYMENT, EventType.LEG_DONE, AWAITING_PAYMENT),
                    new Transition(AWAITING_PAYMENT, EventType.APOLOGISED, AWAITING_PAYMENT),
                    new Transition(AWAITING_PAYMENT, EventType.FEE_PAID, AWAITING_PAYMENT),
                    new Transition(AWAITING_PAYMENT, EventType.NAME_CORRECTED, AWAITING_PAYMENT),
                    new Transition(AWAITING_PAYMENT, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(AWAITING_PAYMENT, EventType.STOPPED, STOPPED),
                    new Transition(RESULT_READY, EventType.FEE_PAID, RESULT_READY),
                    new Transition(RESULT_READY, EventType.NAME_CORRECTED, RESULT_READY),
                    new Transition(RESULT_READY, EventType.RETURNED, RETURNED),
                    new Transition(RETURNED, EventType.NAME_CORRECTED, RETURNED));

    /** The state after {@code event} in {@code from}, or empty when the table has no such move. */
    public static Optional<DossierState> after(DossierState from, EventType event) {
        return ALLOWED.stream()
                .filter(move -> move.from == from && move.event == event)
                .map(Transition::to)
                .findFirst();
    }
}
