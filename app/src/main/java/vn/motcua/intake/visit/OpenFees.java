// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.CaseFiles;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.Taken;
import vn.motcua.fee.till.Till;
import vn.motcua.identity.Staff;

/** What is still to be paid for dossiers, and one payment for all of it. */
@Service
public class OpenFees {
    private final DossierDesk desk;
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final Till till;

    OpenFees(DossierDesk desk, CaseFiles files, Catalogue catalogue, Till till) {
        this.desk = desk;
        this.files = files;
        this.catalogue = catalogue;
        this.till = till;
    }

    /**
     * What somebody pays.
     *
     * @param payer name of who pays
     * @param codes the dossiers, at least one
     * @param key the same key is paid once
     */
    public record Bill(String payer, List<DossierCode> codes, PaymentKey key) {
        public Bill {
            codes = List.copyOf(codes);
        }

        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Bill[" + key.value() + "]";
        }
    }

    /** What is still to be paid, line by line. */
    public List<PaymentLine> of(List<DossierCode> codes) {
        return situations(codes).stream().flatMap(one -> lines(one).stream()).toList();
    }

    private List<Situation> situations(List<DossierCode> codes) {
        return codes.stream().flatMap(code -> desk.situation(code).stream()).toList();
    }

    private List<PaymentLine> lines(Situation situation) {
        return situation.unpaid().isZero()
                ? List.of()
                : files.read(situation.id()).fees().stream()
                        .filter(fee -> fee.paidAt() == null && fee.amount() > 0)
                        .map(fee -> line(situation, fee))
                        .toList();
    }

    private PaymentLine line(Situation situation, CaseFile.Fee fee) {
        return new PaymentLine(
                kind(situation, fee.name()),
                fee.name(),
                new Money(fee.amount()),
                Money.ZERO,
                "",
                situation.procedure().version().code(),
                situation.code().value());
    }

    /** As the catalogue has it; a fee of a version taken over from a file is a lệ phí. */
    private FeeKind kind(Situation situation, String name) {
        return catalogue.find(situation.procedure().id()).stream()
                .flatMap(procedure -> procedure.description().fees().stream())
                .filter(fee -> fee.name().vi().equals(name))
                .map(fee -> fee.kind())
                .findFirst()
                .orElse(FeeKind.FEE);
    }

    /**
     * Takes all of it at once, with one receipt. Needs a transaction around it, which is rolled
     * back when it is refused.
     */
    public Taken pay(Staff staff, Bill bill, Paying paying) {
        List<Situation> situations = situations(bill.codes());
        List<PaymentLine> lines = situations.stream().flatMap(one -> lines(one).stream()).toList();
        if (lines.isEmpty()) {
            return new Taken.Refused(Taken.Reason.NOTHING_TO_PAY);
        }
        Payment payment = new Payment(situations.getFirst().counter(), bill.payer(), lines, paying);
        Taken taken = till.take(staff, payment, bill.key());
        if (taken instanceof Taken.Done done) {
            situations.stream()
                    .filter(one -> !one.unpaid().isZero())
                    .forEach(one -> book(staff, one, bill, number(done.receipt())));
        }
        return taken;
    }

    /** The number of a receipt as dossiers note it. */
    static String number(Receipt receipt) {
        return receipt.number().series() + " " + receipt.number().digits();
    }

    /**
     * Somebody who changed the dossier in between makes the whole payment fail, to be tried again.
     */
    private void book(Staff staff, Situation one, Bill bill, String receipt) {
        Answer answer =
                desk.act(
                        staff,
                        new DossierDesk.Seen(one.code(), one.version()),
                        new Command.TakeFee(receipt),
                        new RequestKey(bill.key().value() + "/" + one.code().value()));
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("not paid: " + answer);
        }
    }
}
