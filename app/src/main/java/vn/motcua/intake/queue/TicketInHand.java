// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Instant;

/**
 * The number that somebody of the staff has in hand, for the pages on which they serve its bearer.
 *
 * @param ticket internal key
 * @param number as printed
 * @param counter the number of the counter
 * @param called when it was called
 * @param serving true once its bearer sits there
 */
public record TicketInHand(
        long ticket, TicketNumber number, int counter, Instant called, boolean serving) {}
