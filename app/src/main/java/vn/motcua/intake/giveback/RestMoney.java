// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Taken;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.visit.OpenFees;

/**
 * What is still to be paid before results go to somebody, taken at the return desk with one
 * receipt. Nothing is handed over before it is paid.
 */
@Service
public class RestMoney {
    private final OpenFees fees;
    private final TransactionTemplate transaction;

    RestMoney(OpenFees fees, TransactionTemplate transaction) {
        this.fees = fees;
        this.transaction = transaction;
    }

    /**
     * What somebody still owes.
     *
     * @param result the one that was found
     * @param codes of all of them that are not paid
     * @param lines what is to be paid
     */
    public record Rest(ReadyResult result, List<DossierCode> codes, List<PaymentLine> lines) {
        public Rest {
            codes = List.copyOf(codes);
            lines = List.copyOf(lines);
        }

        /** All of it. */
        public Money total() {
            return Money.sum(lines.stream().map(PaymentLine::net));
        }
    }

    /** What is still to be paid for these, the first of which was found. */
    public Rest of(List<ReadyResult> results) {
        List<DossierCode> codes =
                results.stream()
                        .filter(one -> !one.unpaid().isZero())
                        .map(ReadyResult::code)
                        .toList();
        return new Rest(results.getFirst(), codes, fees.of(codes));
    }

    /** Takes all of it; the same form pays once. */
    public Taken pay(Staff staff, Rest rest, Paying paying, FormKey key) {
        OpenFees.Bill bill =
                new OpenFees.Bill(
                        rest.result().applicant(),
                        rest.codes(),
                        new PaymentKey("rest-" + HexFormat.of().formatHex(key.hash())));
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    Taken taken = fees.pay(staff, bill, paying);
                    if (taken instanceof Taken.Refused) {
                        tx.setRollbackOnly();
                    }
                    return taken;
                }));
    }
}
