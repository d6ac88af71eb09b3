// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.person.TaxCode;

/**
 * What reception writes down beside the applicant.
 *
 * @param address where the applicant lives, as told; may be empty
 * @param submitter who hands in for the applicant; null when they come themselves
 * @param feeRelief why less is paid than usual; empty when not
 * @param note for those who work on it, and why papers do not apply; may be empty
 * @param card what the card of the applicant told; null when none was scanned
 * @param taxCode of an applicant that is an organisation; null for a person
 * @param reused papers in the store that took the place of papers to be handed in
 * @param promises what the receipt promises besides the day
 */
public record ReceptionNotes(
        String address,
        @Nullable Submitter submitter,
        String feeRelief,
        String note,
        @Nullable CardFacts card,
        @Nullable TaxCode taxCode,
        List<ReusedPaper> reused,
        Promises promises) {
    public ReceptionNotes {
        reused = List.copyOf(reused);
    }

    /** The same of a person whose card was not scanned. */
    public ReceptionNotes(
            String address, @Nullable Submitter submitter, String feeRelief, String note) {
        this(address, submitter, feeRelief, note, null, null, List.of(), Promises.NONE);
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "ReceptionNotes";
    }
}
