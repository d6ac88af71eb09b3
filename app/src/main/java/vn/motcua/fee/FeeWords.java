// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.stream.Collectors;
import vn.motcua.catalogue.Money;
import vn.motcua.web.PageContext;

/**
 * Tells prices on a page: {@code (2×2.000 + 3×1.000) × 3 bản}.
 *
 * @param ctx of the page
 */
public record FeeWords(PageContext ctx) {
    /** A sum in figures without its unit: 21.000. */
    public String sum(Money money) {
        return ctx.formats().number(money.dong());
    }

    /** How a price comes about. */
    public String formula(Formula formula) {
        Money most = formula.most();
        String one = most == null ? terms(formula) : ctx.text("fee.formula.most", most.dong());
        boolean isSum = most == null && formula.terms().size() > 1;
        return formula.times() == 1
                ? one
                : ctx.text(
                        "fee.formula.times." + formula.unit().code(),
                        isSum ? "(" + one + ")" : one,
                        formula.times());
    }

    private String terms(Formula formula) {
        return formula.terms().stream()
                .map(term ->
                        term.count() == 1
                                ? sum(term.price())
                                : ctx.formats().number(term.count()) + "×" + sum(term.price()))
                .collect(Collectors.joining(" + "));
    }

    /** For whom a relief is, such as {@code hộ nghèo}. */
    public String forWhom(ReliefClass forWhom) {
        return ctx.text("fee.class." + forWhom.code());
    }

    /** The paper that shows that somebody belongs to a class. */
    public String proof(ReliefClass forWhom) {
        return ctx.text("fee.proof." + forWhom.code());
    }

    /** How much a relief takes off, such as {@code giảm 50 %}. */
    public String cut(Cut cut) {
        return switch (cut) {
            case Cut.Percent(int percent) when percent == 100 -> ctx.text("fee.cut.all");
            case Cut.Percent(int percent) -> ctx.text("fee.cut.percent", percent);
            case Cut.Amount(Money money) -> ctx.text("fee.cut.amount", money.dong());
        };
    }

    /** Why a line costs less: for whom, how much, by which document. */
    public String granted(QuoteLine.Granted granted) {
        ReliefRule rule = granted.rule();
        return ctx.text("fee.granted", forWhom(rule.forWhom()), cut(rule.cut()), rule.source());
    }

    /** Why there is no price. */
    public String refusal(NotQuoted refused) {
        return ctx.text("fee.not-quoted." + refused.reason().code());
    }
}
