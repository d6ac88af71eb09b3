// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that was found.
 *
 * @param code its code
 * @param applicant who asks
 * @param procedure what for
 * @param unit the name of its unit
 * @param state where it stands
 * @param submittedAt when it was handed in
 * @param dueAt when it is due; null before reception
 */
public record FoundDossier(
        DossierCode code,
        String applicant,
        String procedure,
        String unit,
        DossierState state,
        Instant submittedAt,
        @Nullable Instant dueAt) {
    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "FoundDossier[" + code + "]";
    }
}
