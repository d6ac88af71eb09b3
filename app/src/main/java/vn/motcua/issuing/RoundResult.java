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
            return switch (why) {
                case RoundTrouble.OfSigning signing -> signing.why().isOfKey();
                case RoundTrouble.OfOffice office -> office == RoundTrouble.OfOffice.STORE_AWAY;
            };
        }
    }
}
