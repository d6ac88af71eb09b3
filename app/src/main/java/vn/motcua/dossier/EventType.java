// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What can happen to a dossier. Stored by name: a name never changes its meaning. */
public enum EventType {
    /** Submitted online or by post, not yet received. */
    SUBMITTED,
    /** Validly received: the limit begins to count. */
    RECEIVED,
    /** Refused at reception, with reason and legal basis. */
    REFUSED_AT_RECEPTION,
    /** Asked, before reception, for everything that is missing. */
    COMPLETION_ASKED,
    /** What was missing before reception is there. */
    COMPLETION_TAKEN,
    /** The receipt, written by mistake, was annulled on the same day. */
    ANNULLED,
    /** The processing unit took the hand-over. */
    ACCEPTED,
    /** A step of processing was done. */
    STEP_DONE,
    /** A piece of work went to somebody else. */
    REASSIGNED,
    /** Another office was asked for its opinion. */
    OPINION_ASKED,
    /** The opinion is there. */
    OPINION_GIVEN,
    /** Parts went to other units. */
    REFERRED,
    /** The part of another unit is done. */
    LEG_DONE,
    /** A supplement was proposed to the leader. */
    SUPPLEMENT_PROPOSED,
    /** The leader sent the proposal of a supplement back. */
    SUPPLEMENT_DECLINED,
    /** A supplement was asked for: the clock stands. */
    SUPPLEMENT_REQUESTED,
    /** The complete dossier is in: the limit counts anew. */
    SUPPLEMENT_RECEIVED,
    /** Excluded time began: the clock stands. */
    CLOCK_PAUSED,
    /** Excluded time ended: the clock goes on. */
    CLOCK_RESUMED,
    /** An apology was sent with a second date. */
    APOLOGISED,
    /** A charge or fee was paid. */
    FEE_PAID,
    /** A misspelt name was mended. */
    NAME_CORRECTED,
    /** The result, granting or refusing, is ready. */
    RESULT_READY,
    /** The result was handed over. */
    RETURNED,
    /** Withdrawn by the applicant. */
    WITHDRAWN,
    /** Ended without a result. */
    STOPPED;

    private static final Set<EventType> CLOCK =
            Set.of(
                    RECEIVED,
                    SUPPLEMENT_REQUESTED,
                    SUPPLEMENT_RECEIVED,
                    CLOCK_PAUSED,
                    CLOCK_RESUMED);

    /** The word stored and shown to programs, such as {@code result_ready}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for events that stop the clock, set it going or make it count anew. */
    public boolean movesClock() {
        return CLOCK.contains(this);
    }

    /** True for events that end a dossier with an {@link Outcome}. */
    public boolean endsDossier() {
        return Arrays.stream(Outcome.values()).anyMatch(outcome -> outcome.event() == this);
    }

    /** The type with this {@link #code()}; throws for another. */
    public static EventType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
