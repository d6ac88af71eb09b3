// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.AccountId;

/** The register of receipts, which only grows: the database refuses to change a line. */
public interface Receipts {
    /** The receipt of this key. */
    Optional<Receipt> find(long id);

    /** What was booked with {@code key}; empty when it is new. */
    Optional<Booked> booked(PaymentKey key);

    /**
     * Keeps a payment under the next number of its unit and year. The number is held until the
     * transaction ends and goes back when it is undone, so that there is no gap. Answers the
     * receipt's key; empty when {@code key} was used in the meantime.
     */
    Optional<Long> add(Payment payment, PaymentKey key, Entry entry);

    /**
     * Who books when into which box.
     *
     * @param box key of the cash box
     */
    record Entry(AccountId by, Instant at, long box) {}

    /**
     * What a key has served.
     *
     * @param receipt key of the receipt
     * @param print of the payment, to tell it from another one
     */
    record Booked(long receipt, String print) {}
}
