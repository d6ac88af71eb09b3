// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.process.StepKey;

/**
 * An open piece of work in a list.
 *
 * @param id its key
 * @param kind what it is about
 * @param step the step of the process; null outside it
 * @param process the key of the process it belongs to; null outside it
 * @param holder the number of the account that holds it; null while nobody does
 * @param opened since when it waits
 * @param workDue when the piece of work should be done; null without a time of its own
 * @param code the dossier
 * @param state where the dossier stands
 * @param due when the dossier is due; null before reception
 * @param applicant who asks
 * @param procedure what for
 */
public record WorkRow(
        long id,
        WorkKind kind,
        @Nullable StepKey step,
        @Nullable Long process,
        @Nullable Long holder,
        Instant opened,
        @Nullable Instant workDue,
        DossierCode code,
        DossierState state,
        @Nullable Instant due,
        String applicant,
        String procedure) {
    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "WorkRow[" + id + "]";
    }
}
