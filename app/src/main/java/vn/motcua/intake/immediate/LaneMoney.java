// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.act.AtOnceDesk;
import vn.motcua.fee.Quote;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.Taken;
import vn.motcua.fee.till.Till;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;

/** Takes the money of a visit: one payment and one receipt for all its cases. */
@Component
class LaneMoney {
    private final Till till;
    private final AtOnceDesk desk;
    private final Visits visits;

    LaneMoney(Till till, AtOnceDesk desk, Visits visits) {
        this.till = till;
        this.desk = desk;
        this.visits = visits;
    }

    LaneMoney at(InstantSource past) {
        return new LaneMoney(till.at(past), desk.at(past), visits);
    }

    /** Cases of the past, paid into the box of now. */
    LaneMoney late(InstantSource past) {
        return new LaneMoney(till, desk.at(past), visits);
    }

    LaneAnswer take(LaneWriter.Job job, List<LaneWriter.Case> cases) {
        List<Quote> quotes = cases.stream().map(LaneWriter.Case::quote).toList();
        Money total = Prices.total(quotes);
        if (total.equals(Money.ZERO)) {
            return new LaneAnswer.Done(job.visit());
        }
        Payment payment = payment(job, cases, total);
        Taken taken = till.take(job.staff(), payment, new PaymentKey("visit-" + job.visit()));
        return switch (taken) {
            case Taken.Refused refused -> new LaneAnswer.NotPaid(refused.reason());
            case Taken.Done done -> book(job, cases, done.receipt());
        };
    }

    private LaneAnswer book(LaneWriter.Job job, List<LaneWriter.Case> cases, Receipt receipt) {
        String number = receipt.number().series() + " " + receipt.number().digits();
        cases.stream()
                .filter(one -> !one.quote().total().equals(Money.ZERO))
                .forEach(one -> desk.paid(job.staff(), one.code(), number));
        Payment payment = receipt.payment();
        visits.paid(
                job.visit(),
                new Visit.Paid(receipt.id(), number, payment.total(), payment.change()));
        return new LaneAnswer.Done(job.visit());
    }

    private static Payment payment(LaneWriter.Job job, List<LaneWriter.Case> cases, Money total) {
        List<PaymentLine> lines =
                cases.stream()
                        .flatMap(one -> PaymentLine.of(one.quote(), one.code().value()).stream())
                        .toList();
        return new Payment(
                job.wanted().unit(), job.wanted().who().recipient(), lines, paying(job, total));
    }

    private static Paying paying(LaneWriter.Job job, Money total) {
        LaneVisit.Payment how = job.wanted().payment();
        if (how.transfer()) {
            return new Paying.Transfer(PaymentReference.of(job.key().text()));
        }
        Money given = how.given();
        return new Paying.Cash(given == null ? total : given);
    }
}
