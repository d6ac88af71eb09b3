// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;

/**
 * A result that is ready and was not handed over yet.
 *
 * @param id internal key of the dossier
 * @param code its code
 * @param version how many events it has
 * @param unit internal key of the unit where it lies
 * @param applicant whose it is
 * @param personalId of the applicant; null when it is not known
 * @param taxCode of an applicant that is an organisation; null for a person
 * @param procedure the name of what was asked for
 * @param since when it became ready
 * @param unpaid what is still to be paid
 * @param shelf where it lies, as noted; empty when it was not
 * @param originals how many originals were handed in with the dossier
 * @param reminders how often somebody was reminded
 * @param reminded when last; null when never
 * @param parcel on its way by post; null when it lies here
 */
public record ReadyResult(
        long id,
        DossierCode code,
        int version,
        long unit,
        String applicant,
        @Nullable PersonalId personalId,
        @Nullable TaxCode taxCode,
        String procedure,
        Instant since,
        Money unpaid,
        String shelf,
        int originals,
        int reminders,
        @Nullable Instant reminded,
        @Nullable Parcel parcel) {
    /** True when it can be handed over at once. */
    public boolean isFree() {
        return unpaid.dong() == 0 && parcel == null;
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "ReadyResult[" + code + "]";
    }
}
