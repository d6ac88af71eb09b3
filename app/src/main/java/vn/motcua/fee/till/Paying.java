// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import vn.motcua.catalogue.Money;
import vn.motcua.fee.bank.PaymentReference;

/** How somebody pays. */
public sealed interface Paying {
    /** The word in the database and in message keys. */
    String code();

    /**
     * In cash.
     *
     * @param given what they hand over; the change goes back
     */
    record Cash(Money given) implements Paying {
        @Override
        public String code() {
            return "cash";
        }
    }

    /**
     * By transfer after a VietQR code, which the officer has seen arrive.
     *
     * @param reference by which it is found on the statement of the bank
     */
    record Transfer(PaymentReference reference) implements Paying {
        @Override
        public String code() {
            return "vietqr";
        }
    }
}
