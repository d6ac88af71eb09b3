// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.identity.AccountId;

/**
 * Which event called for a paper, and who signs it: whoever did what the paper tells. A name that
 * is corrected calls for another receipt.
 *
 * @param seq of the event
 * @param signer whose name stands below it
 */
record SlipCall(int seq, AccountId signer) {
    /** The call for this paper; empty when nobody of the staff called for one that is signed. */
    static Optional<SlipCall> of(DossierDetail detail, OwedPaper paper) {
        return switch (paper) {
            case RECEIPT, KEPT_RECEIPT -> receipt(detail);
            case SUPPLEMENT ->
                    last(detail, EventType.COMPLETION_ASKED, EventType.SUPPLEMENT_REQUESTED);
            case REFUSAL -> last(detail, EventType.REFUSED_AT_RECEPTION);
            case APOLOGY -> last(detail, EventType.APOLOGISED);
            case STOP -> last(detail, EventType.STOPPED);
            case CONTROL -> Optional.empty();
        };
    }

    private static Optional<SlipCall> receipt(DossierDetail detail) {
        Optional<SlipCall> received = last(detail, EventType.RECEIVED);
        Optional<SlipCall> corrected = last(detail, EventType.NAME_CORRECTED);
        return received.map(one ->
                new SlipCall(
                        Math.max(one.seq(), corrected.map(SlipCall::seq).orElse(0)), one.signer()));
    }

    private static Optional<SlipCall> last(DossierDetail detail, EventType... types) {
        List<EventType> asked = List.of(types);
        return detail.events().stream()
                .filter(event -> asked.contains(event.type()))
                .reduce((earlier, later) -> later)
                .flatMap(SlipCall::of);
    }

    private static Optional<SlipCall> of(RecordedEvent event) {
        return event.actor().matches("[1-9][0-9]{0,17}")
                ? Optional.of(
                        new SlipCall(event.seq(), new AccountId(Long.parseLong(event.actor()))))
                : Optional.empty();
    }
}
