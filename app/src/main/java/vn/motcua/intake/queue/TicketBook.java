// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;

/**
 * The numbers of all days. Each act is one statement that checks where the number stands and notes
 * what happened; it gives nothing when the number stands elsewhere by now.
 */
public interface TicketBook {
    /** Gives the next number of the group on that day. */
    Ticket take(NewTicket ticket);

    /**
     * Calls the next one for that counter, if it has none in hand: who was handed to it, then by
     * lane; never more than two of the preferred lanes one after the other while others wait. Two
     * counters never get the same.
     */
    Optional<Ticket> callNext(Seat seat, LocalDate day, Instant at);

    /** Calls the called one again; a call that had run out counts as unanswered. */
    Optional<Ticket> recall(TicketAct act);

    /** The called one came. */
    Optional<Ticket> serve(TicketAct act);

    /** Nobody came: the number rests, or is cancelled the third time. */
    Optional<Ticket> absent(TicketAct act);

    /** The visit at the counter is over. */
    Optional<Ticket> finish(TicketAct act);

    /** The visit goes on at another counter, where the number is called next. */
    Optional<Ticket> handOver(TicketAct act, long toCounter);

    /** Lets a cancelled or left number wait again at its old place. */
    Optional<Ticket> bringBack(Help help);

    /** Puts a waiting number into the lane of priority, or leaves it where it is. */
    Optional<Ticket> prefer(Help help, @Nullable Priority priority);

    /** Notes what came of a visit. */
    void note(long ticket, List<DossierCode> dossiers);

    /**
     * Ends what is left of days before {@code today}, and of today where the usual hours count when
     * {@code over}; how many still waited.
     */
    int close(LocalDate today, boolean over, Instant at);

    /**
     * A number to be given.
     *
     * @param unit at which unit
     * @param group for what
     * @param token in the address of its page
     * @param source where it is taken
     * @param lane in which line
     * @param asked the priority asked for or given; null without one
     * @param by who gave it; null when nobody of the staff did
     * @param reason of a priority given
     * @param at when, on which day of Vietnam
     */
    record NewTicket(
            long unit,
            char group,
            QueueToken token,
            TicketSource source,
            Lane lane,
            @Nullable Priority asked,
            @Nullable AccountId by,
            String reason,
            Moment at) {}

    /**
     * A moment with its day.
     *
     * @param day of Vietnam
     */
    record Moment(LocalDate day, Instant instant) {}

    /**
     * Something done for a number outside a counter.
     *
     * @param unit at which unit
     * @param ticket internal key
     * @param by who does it
     * @param reason why
     * @param at when
     */
    record Help(long unit, long ticket, AccountId by, String reason, Moment at) {}
}
