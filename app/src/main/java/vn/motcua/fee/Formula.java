// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeTier;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.Money;

/**
 * How a price comes about: {@code (2 × 2.000 + 3 × 1.000) × 3}. Its value is computed from what is
 * shown, so the two never differ.
 *
 * @param terms what one of it costs, the dearer ones first; at least one
 * @param most what one of it costs at most, where that is less than the terms; null where it is not
 * @param times how many of it
 * @param unit what {@code times} counts: copies or cases
 */
public record Formula(List<Term> terms, @Nullable Money most, int times, FeeUnit unit) {
    public Formula {
        terms = List.copyOf(terms);
    }

    /**
     * So many at one price.
     *
     * @param count at least 1
     */
    public record Term(int count, Money price) {
        private Money value() {
            return price.times(count);
        }
    }

    /**
     * What {@code line} costs for so much of it: a price by the page is that of one copy, with its
     * most, as often as there are copies (Thông tư 226/2016/TT-BTC, Điều 4).
     *
     * @throws ArithmeticException beyond what can be counted
     */
    static Formula of(FeeLine line, Quantity quantity, FeeChannel channel) {
        return switch (line.unit()) {
            case PAGE -> of(line, quantity.pages(), channel, FeeUnit.COPY).times(quantity.copies());
            case COPY -> counted(line, quantity.copies(), channel, FeeUnit.COPY);
            case CASE -> counted(line, quantity.cases(), channel, FeeUnit.CASE);
        };
    }

    /** A price with a tier or a most is one for all of them; any other is so much for each. */
    private static Formula counted(FeeLine line, int count, FeeChannel channel, FeeUnit unit) {
        boolean plain = line.tier() == null && line.most() == null;
        return plain ? of(line, 1, channel, unit).times(count) : of(line, count, channel, unit);
    }

    private static Formula of(FeeLine line, int count, FeeChannel channel, FeeUnit unit) {
        List<Term> terms = new ArrayList<>();
        Money online = line.online();
        Money first = channel == FeeChannel.ONLINE && online != null ? online : line.amount();
        FeeTier tier = line.tier();
        int dear = tier == null ? count : Math.min(count, tier.from() - 1);
        terms.add(new Term(dear, first));
        if (tier != null && count > dear) {
            terms.add(new Term(count - dear, tier.amount()));
        }
        Money most = line.most();
        boolean isCapped = most != null && sum(terms).isMoreThan(most);
        return new Formula(terms, isCapped ? most : null, 1, unit);
    }

    private Formula times(int count) {
        return new Formula(terms, most, count, unit);
    }

    private static Money sum(List<Term> terms) {
        return Money.sum(terms.stream().map(Term::value));
    }

    /**
     * What it comes to.
     *
     * @throws ArithmeticException beyond what can be counted
     */
    public Money value() {
        return (most == null ? sum(terms) : most).times(times);
    }

    /** As plain signs, without words: {@code (2×2000 + 3×1000) × 3}, {@code ≤200000 × 3}. */
    public String symbols() {
        String one =
                most != null
                        ? "≤" + most.dong()
                        : terms.stream()
                                .map(term ->
                                        (term.count() == 1 ? "" : term.count() + "×")
                                                + term.price().dong())
                                .collect(Collectors.joining(" + "));
        boolean isSum = most == null && terms.size() > 1 && times > 1;
        return (isSum ? "(" + one + ")" : one) + (times == 1 ? "" : " × " + times);
    }
}
