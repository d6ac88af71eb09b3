// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Locale;
import vn.motcua.signing.SigningRefusal;

/** Why a paper of a round was left as it was. */
public sealed interface RoundTrouble {
    /** The word in messages, such as {@code office.changed}. */
    String code();

    /** The key, the certificate or the file is the reason. */
    record OfSigning(SigningRefusal why) implements RoundTrouble {
        @Override
        public String code() {
            return "signing." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The case is the reason. */
    enum OfOffice implements RoundTrouble {
        /** The case does not stand at a step at which this can be done. */
        NOT_WAITING,
        /** They may not do it, or somebody else holds the step. */
        NOT_ALLOWED,
        /** Whoever received a dossier does not decide it. */
        RECEIVED_BY_SAME,
        /** Somebody changed it at the same time. */
        CHANGED,
        /** The paper has no symbol that a number could be given for. */
        NO_SYMBOL,
        /** Files cannot be kept or opened for now: the round ends. */
        STORE_AWAY,
        /** Nobody came to it: the round was ended by the one before. */
        LEFT_OUT,
        /** The program failed; what failed is in its log. */
        BROKEN;

        @Override
        public String code() {
            return "office." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
