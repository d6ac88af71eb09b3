// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number in the queue of a day. It holds no personal data: whoever has it, has it.
 *
 * @param id internal key
 * @param unit internal key of the unit that gave it
 * @param day on which it counts
 * @param number as printed
 * @param token in the address of its page
 * @param lane where it stands
 * @param asked the priority asked for or given; null without one
 * @param state where it is
 * @param times its moments
 * @param counter internal key of the counter that called it, or that it was handed to; null before
 * @param calls how often it was called; with the number it names one call
 * @param unanswered how many calls nobody came to
 */
public record Ticket(
        long id,
        long unit,
        LocalDate day,
        TicketNumber number,
        QueueToken token,
        Lane lane,
        @Nullable Priority asked,
        TicketState state,
        Times times,
        @Nullable Long counter,
        int calls,
        int unanswered) {
    /** How long a call lasts: 45 seconds, as handbooks of one-stop departments have it. */
    public static final Duration CALL_LASTS = Duration.ofSeconds(45);

    /** After so many calls that nobody came to, the number is cancelled. */
    public static final int CALLS_AT_MOST = 3;

    /** How long others go first after a call that nobody came to. Product default, ADR 0031. */
    public static final Duration RESTS = Duration.ofMinutes(3);

    /**
     * The moments of a number.
     *
     * @param taken when it was taken
     * @param called when it was called last; null before
     * @param restsUntil others go first until then; null when it does not rest
     * @param served when it first sat at a counter; null before
     * @param ended when it was done, cancelled or left over; null before
     */
    public record Times(
            Instant taken,
            @Nullable Instant called,
            @Nullable Instant restsUntil,
            @Nullable Instant served,
            @Nullable Instant ended) {}

    /** True when priority was asked for and nobody of the staff has looked yet. */
    public boolean asksForPriority() {
        return asked != null && lane != Lane.PRIORITY;
    }

    /** How long the call still lasts at {@code now}; zero when it is over or there is none. */
    public Duration callLeft(Instant now) {
        Instant called = times.called();
        if (state != TicketState.CALLED || called == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, called.plus(CALL_LASTS));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
