// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.fee.bank.BankAccounts;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.VisitMoney;
import vn.motcua.language.AmountWords;
import vn.motcua.web.PageContext;

/** Puts the page of a visit together. */
@Component
class GatheredVisitMaker {
    private final VisitMoney money;
    private final DossierDesk desk;
    private final BankAccounts accounts;

    GatheredVisitMaker(VisitMoney money, DossierDesk desk, BankAccounts accounts) {
        this.money = money;
        this.desk = desk;
        this.accounts = accounts;
    }

    /** The word in the purpose of a transfer for this visit. */
    static PaymentReference reference(Visit visit) {
        return PaymentReference.of("visit-" + visit.id());
    }

    GatheredVisit page(PageContext ctx, Visit visit, String given, Map<String, String> faults) {
        List<PaymentLine> lines = money.open(visit);
        Money total = Money.sum(lines.stream().map(PaymentLine::net));
        Visit.Paid paid = visit.paid();
        Optional<Situation> first = desk.situation(visit.codes().getFirst());
        return new GatheredVisit(
                Long.toString(visit.id()),
                first.map(one -> one.counter().unit().name()).orElse(""),
                visit.recipient(),
                ctx.formats().moment(VietnamTime.local(visit.at())),
                visit.cases().stream().map(one -> shown(ctx, one)).toList(),
                lines.stream().map(line -> shown(ctx, line)).toList(),
                lines.isEmpty() ? "" : ctx.formats().number(total.dong()),
                AmountWords.words(total.dong()),
                total,
                first.flatMap(one -> accounts.of(one.counter())).orElse(null),
                reference(visit),
                paid.number(),
                Long.toString(paid.receipt()),
                paid.change().dong() == 0 ? "" : ctx.formats().number(paid.change().dong()),
                given,
                faults);
    }

    private static GatheredVisit.Line shown(PageContext ctx, PaymentLine line) {
        return new GatheredVisit.Line(
                line.dossier(), line.name(), ctx.formats().number(line.net().dong()));
    }

    private GatheredVisit.Case shown(PageContext ctx, Visit.Case one) {
        Optional<DueDate> due =
                desk.situation(one.code()).flatMap(now -> Optional.ofNullable(now.dueDate()));
        return new GatheredVisit.Case(
                one.code().value(),
                one.procedure(),
                due.map(date -> ctx.formats().moment(date.at())).orElse(""));
    }
}
