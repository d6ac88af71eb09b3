// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.process.Decision;

/**
 * What follows from settling a case while the applicant waits: the moves of the table, in order.
 */
final class AtOnceActs {
    private static final EventData LANE = EventData.NONE.with("lane", "at_once");

    private AtOnceActs() {}

    /** One act and what follows from it. */
    @FunctionalInterface
    interface Step {
        /** The change of the dossier as it stands now. */
        Change follow(Request request);
    }

    static Change paid(Request request, String receipt) {
        EventData data =
                LANE.with("amount", Long.toString(request.situation().unpaid().dong()))
                        .with("receipt", receipt);
        return Change.of(request.event(EventType.FEE_PAID, data), request.situation().state())
                .with(new Effect.FeePaid(receipt));
    }

    static Change accepted(Request request) {
        return Change.of(request.event(EventType.ACCEPTED, LANE), DossierState.PROCESSING)
                .closingAll(request.situation().work(), "at_once");
    }

    static Change ready(Request request, AtOnce atOnce) {
        NewEvent ending = request.ending(Outcome.GRANTED);
        NewEvent event =
                ending.telling(
                        ending.data()
                                .with("lane", "at_once")
                                .with("signer", atOnce.signer().toString()));
        Decided decided = new Decided(Decision.GRANT, atOnce.signer(), request.now());
        Change change =
                Change.of(event, DossierState.RESULT_READY)
                        .with(new Effect.Decision(decided))
                        .with(new Effect.Result(atOnce.number(), atOnce.dated(), null));
        return request.staff().id().equals(atOnce.signer())
                ? change.telling("separation", "waived")
                : change;
    }

    static Change returned(Request request, AtOnce atOnce) {
        Handover handover =
                new Handover(
                        atOnce.recipient(),
                        atOnce.authority().isEmpty(),
                        atOnce.authority(),
                        Handover.Proof.AT_ONCE,
                        atOnce.number());
        EventData data = LANE.with("proof", handover.proof().code());
        return Change.of(request.event(EventType.RETURNED, data), DossierState.RETURNED)
                .with(new Effect.HandedOver(handover));
    }

    static Change undone(Request request, String reason) {
        return Change.of(request.event(EventType.ANNULLED, LANE), DossierState.ANNULLED)
                .noting(reason)
                .closingAll(request.situation().work(), "annulled");
    }
}
