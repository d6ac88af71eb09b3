// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Instant;

/**
 * Something done to a number by whoever sits at a counter.
 *
 * @param seat who does it where
 * @param ticket internal key of the number
 * @param at when
 * @param reason why, where it is owed; empty elsewhere
 */
public record TicketAct(Seat seat, long ticket, Instant at, String reason) {}
