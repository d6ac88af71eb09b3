// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

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
                    new Transition(SUBMITTED, EventType.REFUSED_AT_RECEPTION, NOT_RECEIVED),
                    new Transition(SUBMITTED, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(RECEIVED, EventType.ACCEPTED, PROCESSING),
                    new Transition(RECEIVED, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(PROCESSING, EventType.STEP_DONE, PROCESSING),
                    new Transition(PROCESSING, EventType.SUPPLEMENT_REQUESTED, AWAITING_SUPPLEMENT),
                    new Transition(AWAITING_SUPPLEMENT, EventType.SUPPLEMENT_RECEIVED, PROCESSING),
                    new Transition(PROCESSING, EventType.CLOCK_PAUSED, AWAITING_PAYMENT),
                    new Transition(AWAITING_PAYMENT, EventType.CLOCK_RESUMED, PROCESSING),
                    new Transition(PROCESSING, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(AWAITING_SUPPLEMENT, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(AWAITING_PAYMENT, EventType.WITHDRAWN, WITHDRAWN),
                    new Transition(PROCESSING, EventType.STOPPED, STOPPED),
                    new Transition(AWAITING_SUPPLEMENT, EventType.STOPPED, STOPPED),
                    new Transition(AWAITING_PAYMENT, EventType.STOPPED, STOPPED),
                    new Transition(PROCESSING, EventType.RESULT_READY, RESULT_READY),
                    new Transition(RESULT_READY, EventType.RETURNED, RETURNED));

    /** The state after {@code event} in {@code from}, or empty when the table has no such move. */
    public static Optional<DossierState> after(DossierState from, EventType event) {
        return ALLOWED.stream()
                .filter(move -> move.from == from && move.event == event)
                .map(Transition::to)
                .findFirst();
    }
}
