// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/**
 * An amount of money in whole đồng; never negative.
 *
 * @param dong how many
 */
public record Money(long dong) {
    /** Nothing to pay. */
    public static final Money ZERO = new Money(0);

    public Money {
        if (dong < 0) {
            throw new IllegalArgumentException("money below zero: " + dong);
        }
    }
}
