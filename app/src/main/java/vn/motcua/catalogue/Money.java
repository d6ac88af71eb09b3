// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.stream.Stream;

/**
 * An amount of money in whole Vietnamese đồng, the only currency of the house; never negative.
 * Reckoning is exact: what is beyond counting is an {@link ArithmeticException}, never a wrong sum.
 *
 * @param dong how many
 */
public record Money(long dong) implements Comparable<Money> {
    /** Nothing to pay. */
    public static final Money ZERO = new Money(0);

    public Money {
        if (dong < 0) {
            throw new IllegalArgumentException("money below zero: " + dong + " đồng");
        }
    }

    /** All of these together; {@link #ZERO} without any. */
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    /** Both together. */
    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    /**
     * What is left when {@code other} goes.
     *
     * @throws IllegalArgumentException when it is more than there is
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(dong, other.dong));
    }

    /** So many times; a count below zero is refused. */
    public Money times(long count) {
        return new Money(Math.multiplyExact(dong, count));
    }

    /** The smaller of both. */
    public Money atMost(Money other) {
        return isMoreThan(other) ? other : this;
    }

    /** True when it is more than {@code other}. */
    public boolean isMoreThan(Money other) {
        return dong > other.dong;
    }

    /** True when nothing is to be paid. */
    public boolean isZero() {
        return dong == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }
}
