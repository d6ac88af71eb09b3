// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.ReceiptTokens;
import vn.motcua.dossier.act.DossierDesk;

/**
 * The short lane: who comes again to bring what was asked for, or to take a result, shows the
 * receipt. The number does not remember the dossier: it holds no personal data.
 */
@Service
public class ReturnVisits {
    /** Something is to be brought or taken. */
    private static final Set<DossierState> SOMETHING_TO_DO =
            EnumSet.of(
                    DossierState.AWAITING_COMPLETION,
                    DossierState.AWAITING_SUPPLEMENT,
                    DossierState.AWAITING_PAYMENT,
                    DossierState.RESULT_READY);

    private final ReceiptTokens receipts;
    private final DossierDesk dossiers;
    private final TicketMachine machine;

    ReturnVisits(ReceiptTokens receipts, DossierDesk dossiers, TicketMachine machine) {
        this.receipts = receipts;
        this.dossiers = dossiers;
        this.machine = machine;
    }

    /**
     * Gives a number of the short lane by the token of a receipt; empty when there is nothing to
     * bring or to take yet, or the token is none.
     */
    public Optional<QueueAnswer> take(QueueOffice office, String receipt) {
        Optional<TicketGroup> group = office.forReturns();
        boolean toDo =
                receipts.dossier(receipt)
                        .flatMap(dossiers::situation)
                        .filter(dossier -> SOMETHING_TO_DO.contains(dossier.state()))
                        .isPresent();
        return group.filter(one -> toDo)
                .map(one ->
                        machine.take(
                                office,
                                new TicketMachine.Wish(one.letter(), TicketSource.RECEIPT, null)));
    }
}
