// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.fee.bank.BankAccounts;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.giveback.RestMoney;
import vn.motcua.language.AmountWords;
import vn.motcua.web.PageContext;

/** Makes the page of what is still to be paid. */
@Component
class RestPageMaker {
    private final DossierDesk desk;
    private final BankAccounts accounts;

    RestPageMaker(DossierDesk desk, BankAccounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** What was sent. */
    record Typed(FormKey key, String given, Map<String, String> faults) {}

    /** The word in the purpose of a transfer by this form. */
    static PaymentReference reference(FormKey key) {
        return PaymentReference.of(key.text());
    }

    RestPage page(PageContext ctx, RestMoney.Rest rest, Typed typed) {
        return new RestPage(
                rest.result().code().value(),
                rest.result().applicant(),
                typed.key().text(),
                rest.lines().stream().map(line -> line(ctx, line)).toList(),
                ctx.formats().number(rest.total().dong()),
                AmountWords.words(rest.total().dong()),
                rest.total(),
                desk.situation(rest.result().code())
                        .flatMap(one -> accounts.of(one.counter()))
                        .orElse(null),
                reference(typed.key()),
                typed.given(),
                typed.faults());
    }

    private static RestPage.Line line(PageContext ctx, PaymentLine line) {
        return new RestPage.Line(
                line.dossier(), line.name(), ctx.formats().number(line.net().dong()));
    }
}
