// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.act.GivenCode;
import vn.motcua.fee.Quantity;
import vn.motcua.fee.ReliefClaim;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.CardFacts;
import vn.motcua.intake.Submitter;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;

/**
 * What somebody wants done at once, complete enough to be done.
 *
 * @param unit where
 * @param who who came, and for whom
 * @param signer who signs all of it
 * @param lines at least one
 * @param claims reliefs somebody claims
 * @param payment how it is paid
 * @param seconds from the scan of the card to the end, as the page measured it
 */
public record LaneVisit(
        StoredUnit unit,
        Who who,
        AccountId signer,
        List<Line> lines,
        List<ReliefClaim> claims,
        Payment payment,
        int seconds) {
    public LaneVisit {
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
    }

    /** The same with these lines. */
    public LaneVisit with(List<Line> changed) {
        return new LaneVisit(unit, who, signer, changed, claims, payment, seconds);
    }

    /**
     * One thing to be done.
     *
     * @param offer what
     * @param document to which paper
     * @param quantity how much of it
     * @param given the numbers it got while the counter was cut off; null for the next ones
     */
    public record Line(
            Offer offer, String document, Quantity quantity, @Nullable GivenNumbers given) {
        /** What gets the next numbers. */
        public Line(Offer offer, String document, Quantity quantity) {
            this(offer, document, quantity, null);
        }

        /** The same with numbers that were given already. */
        public Line under(GivenNumbers numbers) {
            return new Line(offer, document, quantity, numbers);
        }
    }

    /**
     * Numbers that a counter gave while it was cut off.
     *
     * @param code of the dossier
     * @param held of the certification, one of those held for the counter
     */
    public record GivenNumbers(GivenCode code, HeldNumbers.Held held) {}

    /**
     * Who came.
     *
     * @param applicant for whom it is done
     * @param address where they live, as told; may be empty
     * @param submitter who came for them; null when they came themselves
     * @param card what the card of the applicant told; null when none was scanned
     * @param taxCode of an applicant that is an organisation; null for a person
     */
    public record Who(
            Applicant applicant,
            String address,
            @Nullable Submitter submitter,
            @Nullable CardFacts card,
            @Nullable TaxCode taxCode) {
        /** The same of somebody whose card was not scanned. */
        public Who(Applicant applicant, String address, @Nullable Submitter submitter) {
            this(applicant, address, submitter, null, null);
        }

        /** Who takes the results. */
        String recipient() {
            return submitter == null ? applicant.name() : submitter.name();
        }

        /** The number by which the applicant is known: tax code or personal id; empty without. */
        String number() {
            PersonalId id = applicant.personalId();
            if (taxCode != null) {
                return taxCode.text();
            }
            return id == null ? "" : id.digits();
        }

        /** By which paper; empty for the applicant. */
        String authority() {
            return submitter == null ? "" : submitter.authority();
        }

        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Who";
        }
    }

    /**
     * How it is paid.
     *
     * @param transfer true by transfer after a VietQR code, false in cash
     * @param given the cash handed over; null for exactly what is to be paid
     * @param told the total the page showed, which the applicant was told; null when it showed none
     */
    public record Payment(boolean transfer, @Nullable Money given, @Nullable Money told) {}
}
