// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.identity.AccountId;

/** What is to be seen of the queue. */
public interface QueueViews {
    /** The numbers of a day that are not done: waiting, called, being served, or absent. */
    List<Ticket> ofDay(long unit, LocalDate day);

    /** The number with this token; empty when there is none. */
    Optional<Ticket> find(QueueToken token);

    /** The number in somebody’s hand, with the number of their counter; empty without one. */
    Optional<TicketInHand> inHand(AccountId account);

    /** The key of the counter at which somebody sits; empty when they sit nowhere. */
    Optional<Long> seat(AccountId account);

    /** How long visits took, by letter, today and at this hour of the four weeks before. */
    Map<Character, ServedTimes> served(long unit, Instant now);

    /** Figures of the days from {@code from} to {@code to}, by day, hour and counter. */
    List<QueueFigures> figures(long unit, LocalDate from, LocalDate to);
}
