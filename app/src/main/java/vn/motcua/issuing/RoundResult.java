// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

/** What became of one paper of a round. */
public sealed interface RoundResult {
    /** It is done. */
    record Done() implements RoundResult {}

    /** It is as it was. */
    record Left(RoundTrouble why) implements RoundResult {
        /** True when no other paper would fare better: the round ends. */
        boolean isLast() {
            return why instanceof RoundTrouble.OfSigning signing
                    && switch (signing.why()) {
                        case WRONG_PIN,
                                KEY_LOCKED,
                                CANCELLED,
                                KEY_UNREACHABLE,
                                WRONG_KIND_OF_KEY,
                                CERTIFICATE_EXPIRED,
                                CERTIFICATE_NOT_YET_VALID,
                                CERTIFICATE_REVOKED,
                                CERTIFICATE_STRANGE ->
                                true;
                        default -> false;
                    };
        }
    }
}
