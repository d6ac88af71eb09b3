// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.time.LocalDate;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;

/**
 * Something certified, about to be entered.
 *
 * @param day the Vietnam day of the certification, whose year has the book
 * @param applicant who asked for it
 * @param paper by what they proved who they are; may be empty
 * @param document what was certified
 * @param signer who signed it
 * @param signerName their name as it stood then
 * @param copies how many
 * @param pages how many each has
 * @param fee what was taken for it
 * @param dossier the dossier it belongs to
 */
public record NewEntry(
        LocalDate day,
        String applicant,
        String paper,
        String document,
        AccountId signer,
        String signerName,
        int copies,
        int pages,
        Money fee,
        DossierCode dossier) {
    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "NewEntry[" + dossier.value() + "]";
    }
}
