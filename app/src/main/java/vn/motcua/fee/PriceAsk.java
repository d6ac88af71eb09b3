// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;

/**
 * For what a price is asked.
 *
 * @param day of reception, Vietnam time: its prices and reliefs hold
 * @param channel on which it is asked for
 * @param quantity how much of it
 * @param claims to which classes that are relieved somebody belongs; possibly none
 */
public record PriceAsk(
        LocalDate day, FeeChannel channel, Quantity quantity, List<ReliefClaim> claims) {
    public PriceAsk {
        claims = List.copyOf(claims);
    }

    /** At the counter, without a claim. */
    public static PriceAsk atCounter(LocalDate day, Quantity quantity) {
        return new PriceAsk(day, FeeChannel.COUNTER, quantity, List.of());
    }
}
