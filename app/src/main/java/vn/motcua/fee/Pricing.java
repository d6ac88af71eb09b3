// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureDescription;

/**
 * Tells what a case costs by the fee lines of its procedure and the reliefs.
 *
 * <p>Of several reliefs the one holds that is best for the citizen, line by line; a rule that says
 * so of itself comes on top, taken off what is left (product default; Nghị quyết 66.22/2026/NQ-CP,
 * Điều 5: whoever has two reliefs takes the better one).
 *
 * @param reliefs known ones, of any time
 */
public record Pricing(List<ReliefRule> reliefs) {
    /** Nobody pays a thousand billion đồng at a counter. */
    private static final Money MOST = new Money(1_000_000_000_000L);

    public Pricing {
        reliefs = List.copyOf(reliefs);
    }

    /** What a case of {@code procedure}, which has a code, costs. */
    public Quoted price(ProcedureDescription procedure, PriceAsk ask) {
        ProcedureCode code = Optional.ofNullable(procedure.head().code()).orElseThrow();
        List<ReliefRule> fitting =
                reliefs.stream()
                        .filter(rule -> rule.isInForceOn(ask.day()))
                        .filter(rule ->
                                rule.scope().covers(code, procedure.head().field(), ask.channel()))
                        .filter(rule -> !rule.forWhom().needsProof() || isClaimed(rule, ask))
                        .toList();
        try {
            List<QuoteLine> lines =
                    procedure.fees().stream().map(fee -> line(fee, ask, fitting)).toList();
            return Money.sum(lines.stream().map(QuoteLine::gross)).isMoreThan(MOST)
                    ? new NotQuoted(NotQuoted.Reason.TOO_MUCH)
                    : new Quote(code, ask.day(), lines);
        } catch (ArithmeticException tooMuch) {
            return new NotQuoted(NotQuoted.Reason.TOO_MUCH);
        }
    }

    private static boolean isClaimed(ReliefRule rule, PriceAsk ask) {
        return ask.claims().stream().anyMatch(claim -> claim.forWhom() == rule.forWhom());
    }

    private static QuoteLine line(FeeLine fee, PriceAsk ask, List<ReliefRule> fitting) {
        Formula formula = Formula.of(fee, ask.quantity(), ask.channel());
        List<ReliefRule> rules =
                fitting.stream().filter(rule -> rule.scope().covers(fee.kind())).toList();
        return new QuoteLine(
                fee.kind(), fee.name(), formula, granted(rules, formula.value(), ask.claims()));
    }

    private static List<QuoteLine.Granted> granted(
            List<ReliefRule> rules, Money gross, List<ReliefClaim> claims) {
        List<ReliefRule> taken = new ArrayList<>();
        rules.stream()
                .filter(rule -> !rule.combines())
                .max(Comparator.comparing(rule -> rule.cut().off(gross)))
                .ifPresent(taken::add);
        rules.stream().filter(ReliefRule::combines).forEach(taken::add);
        List<QuoteLine.Granted> granted = new ArrayList<>();
        Money left = gross;
        for (ReliefRule rule : taken) {
            Money off = rule.cut().off(left);
            if (!off.isZero()) {
                granted.add(new QuoteLine.Granted(rule, off, proof(rule, claims)));
                left = left.minus(off);
            }
        }
        return granted;
    }

    private static String proof(ReliefRule rule, List<ReliefClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.forWhom() == rule.forWhom())
                .map(ReliefClaim::proof)
                .filter(proof -> !proof.isBlank())
                .findFirst()
                .orElse("");
    }
}
