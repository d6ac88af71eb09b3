// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.CaseFiles;
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

/** What the dossiers of a visit cost together, and one payment for all of them. */
@Service
public class VisitMoney {
    private final Visits visits;
    private final DossierDesk desk;
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final Till till;
    private final TransactionTemplate transaction;

    VisitMoney(
            Visits visits,
            DossierDesk desk,
            CaseFiles files,
            Catalogue catalogue,
            Till till,
            TransactionTemplate transaction) {
        this.visits = visits;
        this.desk = desk;
        this.files = files;
        this.catalogue = catalogue;
        this.till = till;
        this.transaction = transaction;
    }

    /** What is still to be paid, line by line. */
    public List<PaymentLine> open(Visit visit) {
        return situations(visit).stream().flatMap(one -> lines(one).stream()).toList();
    }

    private List<Situation> situations(Visit visit) {
        return visit.codes().stream().flatMap(code -> desk.situation(code).stream()).toList();
    }

    private List<PaymentLine> lines(Situation situation) {
        return situation.unpaid().equals(Money.ZERO)
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

    /** Takes all of it at once, with one receipt; the same visit is paid once. */
    public Taken pay(Staff staff, Visit visit, Paying paying) {
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    Taken taken = take(staff, visit, paying);
                    if (taken instanceof Taken.Refused) {
                        tx.setRollbackOnly();
                    }
                    return taken;
                }));
    }

    private Taken take(Staff staff, Visit visit, Paying paying) {
        List<Situation> situations = situations(visit);
        List<PaymentLine> lines = open(visit);
        if (lines.isEmpty()) {
            return new Taken.Refused(Taken.Reason.NOTHING_TO_PAY);
        }
        Payment payment =
                new Payment(situations.getFirst().counter(), visit.recipient(), lines, paying);
        Taken taken = till.take(staff, payment, new PaymentKey("visit-" + visit.id()));
        if (taken instanceof Taken.Done done) {
            book(staff, visit, situations, done.receipt());
        }
        return taken;
    }

    private void book(Staff staff, Visit visit, List<Situation> situations, Receipt receipt) {
        String number = receipt.number().series() + " " + receipt.number().digits();
        situations.stream()
                .filter(one -> !one.unpaid().equals(Money.ZERO))
                .forEach(one -> book(staff, one, number));
        Payment payment = receipt.payment();
        visits.paid(
                visit.id(),
                new Visit.Paid(receipt.id(), number, payment.total(), payment.change()));
    }

    /**
     * Somebody who changed the dossier in between makes the whole payment fail, to be tried again.
     */
    private void book(Staff staff, Situation one, String receipt) {
        Answer answer =
                desk.act(
                        staff,
                        new DossierDesk.Seen(one.code(), one.version()),
                        new Command.TakeFee(receipt),
                        new RequestKey("visit-fee/" + one.code().value()));
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("not paid: " + answer);
        }
    }
}
