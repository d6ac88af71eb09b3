// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.Locale;

/** What comes of taking money. */
public sealed interface Taken {
    /**
     * It is booked.
     *
     * @param receipt for it
     * @param again true when this very request had been served before and nothing new was booked
     */
    record Done(Receipt receipt, boolean again) implements Taken {}

    /** It is not, and nothing is written. */
    record Refused(Reason reason) implements Taken {}

    /** Why nothing is booked. */
    enum Reason {
        /** Not somebody who takes money at this unit. */
        NOT_ALLOWED,
        /** All of it is relieved or free: no receipt is given for nothing. */
        NOTHING_TO_PAY,
        /** Less cash is given than is to be paid. */
        GIVEN_TOO_LITTLE,
        /** The box of today is closed; another one has to be opened first. */
        BOX_CLOSED,
        /** The key has served another payment. */
        KEY_REUSED;

        /** The word in message keys, such as {@code box-closed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
