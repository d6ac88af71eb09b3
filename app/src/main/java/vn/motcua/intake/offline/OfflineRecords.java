// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;

/** Where it is kept what became of all that counters sent. */
public interface OfflineRecords {
    /** What became of a record. */
    enum Outcome {
        /** Done as it was told. */
        DONE(1),
        /** Done, with something to know. */
        NOTED(2),
        /** Not done: somebody has to look at it. */
        TO_LOOK_AT(3),
        /** Somebody has looked at it. */
        SETTLED(4);

        private final int number;

        Outcome(int number) {
            this.number = number;
        }

        /** The number in the database. */
        public int number() {
            return number;
        }

        /** The one with this {@link #number()}; throws for another. */
        public static Outcome ofNumber(int number) {
            return values()[number - 1];
        }
    }

    /**
     * A record as it is kept.
     *
     * @param counter from where
     * @param sequence its running number there
     * @param hash of its text
     * @param kind of page
     * @param told when it counts as done
     * @param arrived when it came in
     * @param outcome what became of it
     * @param codes that it has, or was told to have
     * @param notes what to know, in words
     * @param text as it was signed, while somebody has to look at it; else null
     */
    record Kept(
            long counter,
            int sequence,
            Bytes hash,
            String kind,
            Instant told,
            Instant arrived,
            Outcome outcome,
            List<String> codes,
            List<String> notes,
            @Nullable String text) {
        /** Never the text: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Kept[" + counter + ", " + sequence + "]";
        }
    }

    /**
     * Keeps it as the next of its counter, which moves on.
     *
     * @return false when another came first
     */
    boolean add(Kept record);

    /** The record of this running number. */
    Optional<Kept> find(long counter, int sequence);

    /** All of a counter, the latest first, a hundred at most. */
    List<Kept> of(long counter);

    /** How many of a counter somebody has to look at. */
    int toLookAt(long counter);

    /** Notes that it was done after all, and forgets the text; false when that was done before. */
    boolean done(Kept record, AccountId by, Instant at);

    /** Notes that somebody has looked at it, and forgets the text; false when that was done. */
    boolean settle(Kept record, AccountId by, String how, Instant at);
}
