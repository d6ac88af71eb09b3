// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.FeeWords;
import vn.motcua.fee.Quote;
import vn.motcua.fee.ReliefClass;
import vn.motcua.fee.TypedMoney;
import vn.motcua.fee.bank.BankAccounts;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.intake.immediate.Prices;
import vn.motcua.language.AmountWords;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** What it costs, line by line and together. */
@Component
class CostPart {
    private final Prices prices;
    private final BankAccounts accounts;

    CostPart(Prices prices, BankAccounts accounts) {
        this.prices = prices;
        this.accounts = accounts;
    }

    /** A quote for each row; empty when one has no price. */
    List<Quote> quotes(List<LaneVisit.Line> lines, LaneReader reader, LocalDate day) {
        return prices.of(lines, reader.claims(), day).orElse(List.of());
    }

    /** How the price comes about; empty where there is nothing to reckon. */
    static String formula(PageContext ctx, Quote quote) {
        return quote.lines().stream()
                .filter(line -> line.formula().terms().size() > 1 || line.formula().times() > 1)
                .map(line -> new FeeWords(ctx).formula(line.formula()))
                .collect(Collectors.joining("; "));
    }

    LanePage.Cost cost(
            PageContext ctx, LanePageMaker.Typed typed, Fields fields, List<Quote> quotes) {
        Money total = Prices.total(quotes);
        @Nullable Money given = TypedMoney.read(fields.line("given")).value();
        boolean transfer = fields.raw("paying").equals("vietqr");
        return new LanePage.Cost(
                ctx.formats().number(total.dong()),
                Long.toString(total.dong()),
                AmountWords.words(total.dong()),
                reliefs(ctx, quotes),
                transfer,
                transfer ? transfer(typed, total) : null,
                transfer || given == null || total.isMoreThan(given)
                        ? ""
                        : ctx.formats().number(given.minus(total).dong()),
                !transfer && given != null && total.isMoreThan(given),
                claimable(ctx, fields));
    }

    /** Where to and under which word; null while nothing is to be paid or no account is set. */
    private LanePage.@Nullable Transfer transfer(LanePageMaker.Typed typed, Money total) {
        return total.equals(Money.ZERO)
                ? null
                : accounts.of(typed.place().unit())
                        .map(account ->
                                new LanePage.Transfer(
                                        account, total, PaymentReference.of(typed.key().text())))
                        .orElse(null);
    }

    private static List<String> reliefs(PageContext ctx, List<Quote> quotes) {
        return quotes.stream()
                .flatMap(quote -> quote.lines().stream())
                .flatMap(line -> line.granted().stream())
                .map(granted ->
                        ctx.text(
                                "intake.lane.relief.granted",
                                ctx.formats().number(granted.off().dong()),
                                granted.rule().source()))
                .toList();
    }

    private static List<Choice> claimable(PageContext ctx, Fields fields) {
        Optional<ReliefClass> chosen = ReliefClass.ofCode(fields.raw("relief"));
        return Arrays.stream(ReliefClass.values())
                .map(one ->
                        new Choice(
                                one.needsProof() ? one.code() : "",
                                new FeeWords(ctx).forWhom(one),
                                chosen.filter(one::equals).isPresent()))
                .toList();
    }
}
