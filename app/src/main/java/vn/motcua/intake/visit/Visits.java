// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** Where visits are kept. All of it joins the transaction of the caller. */
public interface Visits {
    /** Begins a visit; empty when this request began one before. */
    Optional<Long> begin(Beginning beginning, RequestKey request);

    /** The visit that this request began. */
    Optional<Visit> begun(RequestKey request);

    /** Adds what was brought behind what is there; a dossier that is in a visit stays there. */
    void add(long visit, List<Brought> brought);

    /** Notes what was paid. */
    void paid(long visit, Visit.Paid paid);

    /** The key of the visit of this dossier; empty for one that was handed in otherwise. */
    Optional<Long> of(DossierCode code);

    /** The visit of this key. */
    Optional<Visit> find(long id);

    /**
     * Ends a visit that has not ended.
     *
     * @return false when it had ended before
     */
    boolean end(long visit, Visit.End how, Instant at);

    /** What the visits of a day of one officer come to. */
    Tally tally(StoredUnit unit, AccountId officer, LocalDate day);

    /**
     * A visit about to be kept.
     *
     * @param unit where
     * @param officer who served them
     * @param at when
     * @param seconds from the scan of the card to the end; 0 when it was not measured
     * @param recipient who came
     * @param authority by which paper they came for somebody else; empty for themselves
     * @param signer who signs what is settled at once; null when nothing is
     * @param undoableUntil until when it can be undone; null when it cannot
     */
    record Beginning(
            StoredUnit unit,
            AccountId officer,
            Instant at,
            int seconds,
            String recipient,
            String authority,
            @Nullable AccountId signer,
            @Nullable Instant undoableUntil) {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Beginning";
        }
    }

    /** A dossier of a visit with the number of its result; empty while there is none. */
    record Brought(DossierCode code, String result) {}

    /**
     * The visits of a day that were not undone.
     *
     * @param visits how many
     * @param averageSeconds from scan to end, of those that were measured; 0 without any
     */
    record Tally(int visits, int averageSeconds) {}
}
