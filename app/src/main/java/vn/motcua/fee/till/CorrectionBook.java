// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.Optional;

/** The book of voided receipts and of money given back, which only grows. */
public interface CorrectionBook {
    /** The receipt with what became of it, held alone until the transaction ends. */
    Optional<ReceiptFile> hold(long receipt);

    /** The receipt with what became of it. */
    Optional<ReceiptFile> file(long receipt);

    /** Keeps that a receipt is voided. */
    void voided(long receipt, String reason, Receipts.Entry entry);

    /** Keeps that money is given back; false when {@code key} was used before. */
    boolean refunded(Refunding refunding, PaymentKey key, Receipts.Entry entry);

    /** The receipt whose refund {@code key} has served. */
    Optional<Long> served(PaymentKey key);
}
