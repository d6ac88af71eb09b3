// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Something to be paid for a procedure (phí, lệ phí).
 *
 * @param kind phí or lệ phí
 * @param name what it is for
 * @param unit what it is counted by
 * @param amount what one of the unit costs
 * @param online what one costs online; null when it is the same
 * @param tier the price of the later ones; null when all cost the same
 * @param most the most that is ever taken for one case or copy; null without such a limit
 */
public record FeeLine(
        FeeKind kind,
        Wording name,
        FeeUnit unit,
        Money amount,
        @Nullable Money online,
        @Nullable FeeTier tier,
        @Nullable Money most) {

    /** One price by the unit, the same online. */
    public static FeeLine of(FeeKind kind, Wording name, FeeUnit unit, Money amount) {
        return new FeeLine(kind, name, unit, amount, null, null, null);
    }

    /** What so many of the unit cost; a count below 1 is refused. */
    public Money total(int count, boolean isOnline) {
        if (count < 1) {
            throw new IllegalArgumentException("nothing to pay for: " + count);
        }
        Money first = isOnline && online != null ? online : amount;
        int dear = tier == null ? count : Math.min(count, tier.from() - 1);
        Money cheap = tier == null ? Money.ZERO : tier.amount().times(count - dear);
        Money sum = first.times(dear).plus(cheap);
        return most == null ? sum : sum.atMost(most);
    }
}
