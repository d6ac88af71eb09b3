// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a result came to the right person.
 *
 * @param recipient the name of who took it
 * @param recipientIsApplicant false when somebody else took it with a paper of authority
 * @param authority that paper; empty for the applicant
 * @param proof how it is proved
 * @param reference number of the card shown, place in the register, tracking number
 */
public record Handover(
        String recipient,
        boolean recipientIsApplicant,
        String authority,
        Proof proof,
        String reference) {
    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "Handover";
    }

    /** How a hand-over is proved. */
    public enum Proof {
        /** The card was seen and the register signed. */
        CARD_AND_SIGNATURE,
        /** The slip given at reception was handed back and the register signed. */
        SLIP_AND_SIGNATURE,
        /** Given to the post, which told a tracking number. */
        POST,
        /** Put into the recipient's electronic store. */
        ELECTRONIC,
        /** A code that was told to the owner over their own phone, and said again at the desk. */
        ONE_TIME_CODE,
        /** Settled while they waited and handed over with its entry in the book. */
        AT_ONCE;

        /** True for those that are chosen when a result is returned, and need no check. */
        public boolean isChosen() {
            return this != AT_ONCE && this != ONE_TIME_CODE;
        }

        /** The word in forms and in the API, such as {@code post}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The proof to choose with this {@link #code()}, or empty when there is none. */
        public static Optional<Proof> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(proof -> proof.isChosen() && proof.code().equals(code))
                    .findFirst();
        }
    }
}
