// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.Locale;

/** What comes of voiding a receipt or giving money back. */
public sealed interface Corrected {
    /** It is done. */
    record Done(ReceiptFile file) implements Corrected {}

    /** It is not, and nothing is written. */
    record Refused(Reason reason) implements Corrected {}

    /** Why it is not done. */
    enum Reason {
        /** No such receipt. */
        NOT_THERE,
        /** Not somebody who may do it with this receipt today. */
        NOT_ALLOWED,
        /** No reason is told. */
        NO_REASON,
        /** No paper is named. */
        NO_PAPER,
        /** The receipt is voided already. */
        VOIDED,
        /** Money was given back already. */
        REFUNDED,
        /** More than was paid and is not given back yet, or nothing. */
        TOO_MUCH,
        /** The cash box is closed. */
        BOX_CLOSED,
        /** There is not so much in the cash box. */
        NOT_ENOUGH_CASH,
        /** The key has served another request. */
        KEY_REUSED;

        /** The word in message keys, such as {@code box-closed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
