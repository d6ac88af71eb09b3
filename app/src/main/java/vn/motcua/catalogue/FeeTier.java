// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/**
 * A lower price for the later ones.
 *
 * @param from the first one that costs it, counted from 1; at least 2
 * @param amount what each costs from there on
 */
public record FeeTier(int from, Money amount) {
    public FeeTier {
        if (from < 2) {
            throw new IllegalArgumentException("a tier begins after the first one: " + from);
        }
    }
}
