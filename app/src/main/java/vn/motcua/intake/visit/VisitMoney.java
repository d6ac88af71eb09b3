// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.Taken;
import vn.motcua.identity.Staff;

/** What the dossiers of a visit cost together, and one payment for all of them. */
@Service
public class VisitMoney {
    private final Visits visits;
    private final OpenFees fees;
    private final TransactionTemplate transaction;

    VisitMoney(Visits visits, OpenFees fees, TransactionTemplate transaction) {
        this.visits = visits;
        this.fees = fees;
        this.transaction = transaction;
    }

    /** What is still to be paid, line by line. */
    public List<PaymentLine> open(Visit visit) {
        return fees.of(visit.codes());
    }

    /** Takes all of it at once, with one receipt; the same visit is paid once. */
    public Taken pay(Staff staff, Visit visit, Paying paying) {
        OpenFees.Bill bill =
                new OpenFees.Bill(
                        visit.recipient(), visit.codes(), new PaymentKey("visit-" + visit.id()));
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    Taken taken = fees.pay(staff, bill, paying);
                    if (taken instanceof Taken.Done done) {
                        note(visit, done.receipt());
                    } else {
                        tx.setRollbackOnly();
                    }
                    return taken;
                }));
    }

    private void note(Visit visit, Receipt receipt) {
        Payment payment = receipt.payment();
        visits.paid(
                visit.id(),
                new Visit.Paid(
                        receipt.id(), OpenFees.number(receipt), payment.total(), payment.change()));
    }
}
