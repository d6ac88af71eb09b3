// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;

/** Codes and ratings as they are kept. */
public interface RatingRecords {
    /** The code of this dossier; empty while it has none. */
    Optional<RatingCode> code(DossierCode dossier);

    /** Gives the dossier this code; false when it has one, or another dossier has this. */
    boolean give(DossierCode dossier, RatingCode code, Instant now);

    /** The dossier with this code; empty when there is none. */
    Optional<RatedDossier> find(RatingCode code);

    /** True when this account did anything in the dossier or holds work on it. */
    boolean tookPart(RatedDossier dossier, AccountId account);

    /**
     * A rating to be written down.
     *
     * @param enteredBy who entered the paper slip; null when it came by the public page
     */
    record NewRating(
            RatedDossier dossier, Opinion opinion, @Nullable AccountId enteredBy, Instant at) {
        RatingChannel channel() {
            return enteredBy == null ? RatingChannel.WEB : RatingChannel.PAPER;
        }

        /** The number of its channel. */
        public int channelNumber() {
            return channel().number();
        }
    }

    /** Writes it down; false when the dossier has one. */
    boolean add(NewRating rating);

    /**
     * Lets the ratings of a unit and channel that wait become known, all at once, when they are
     * {@code least} or more. Ratings of one unit are released one after another.
     */
    void release(long unitId, RatingChannel channel, int least, LocalDate day);
}
