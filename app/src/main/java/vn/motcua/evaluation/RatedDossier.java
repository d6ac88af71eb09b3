// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.util.Set;
import vn.motcua.dossier.DossierState;
import vn.motcua.organisation.UnitCode;

/**
 * All that is known of a dossier where it is rated: nothing of its owner, nothing of those who
 * worked on it.
 *
 * @param id its key
 * @param unitId the unit it was brought to
 * @param unit its code
 * @param unitName its name
 * @param procedure name of what was asked for
 * @param state where it stands
 * @param isRated true when somebody rated it
 */
public record RatedDossier(
        long id,
        long unitId,
        UnitCode unit,
        String unitName,
        String procedure,
        DossierState state,
        boolean isRated) {
    private static final Set<DossierState> ENDED =
            Set.of(
                    DossierState.RESULT_READY,
                    DossierState.RETURNED,
                    DossierState.NOT_RECEIVED,
                    DossierState.STOPPED);
    private static final Set<DossierState> NEVER =
            Set.of(DossierState.WITHDRAWN, DossierState.ANNULLED);

    /** True when a dossier in this state may be rated. */
    static boolean isEnded(DossierState state) {
        return ENDED.contains(state);
    }

    /** What to say to whoever wants to rate it now. */
    RatingAnswer standing() {
        if (isRated) {
            return RatingAnswer.ALREADY;
        }
        if (ENDED.contains(state)) {
            return RatingAnswer.OPEN;
        }
        return NEVER.contains(state) ? RatingAnswer.NEVER : RatingAnswer.TOO_EARLY;
    }
}
