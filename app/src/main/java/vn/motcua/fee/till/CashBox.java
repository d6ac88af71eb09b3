// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/**
 * The cash box of one officer on one day (két), or their next one of that day (ca hai).
 *
 * @param id its key
 * @param unit of the counter
 * @param officer whose it is
 * @param name of the officer
 * @param day Vietnam day
 * @param shift from 1
 * @param openedAt when
 * @param takings what went in and out
 * @param closed how it was counted; null while it is open
 */
public record CashBox(
        long id,
        StoredUnit unit,
        AccountId officer,
        String name,
        LocalDate day,
        int shift,
        Instant openedAt,
        Takings takings,
        @Nullable Closed closed) {
    /**
     * What went in and out. Voided and refunded sums are not taken off the taken ones.
     *
     * @param change money that lay in it from the beginning
     * @param cash taken in cash
     * @param transfers taken by transfer
     * @param cashVoided of {@code cash}, on receipts that were voided
     * @param transfersVoided of {@code transfers}, on receipts that were voided
     * @param cashBack given back in cash
     * @param transfersBack to be given back by transfer
     * @param receipts how many were given
     */
    public record Takings(
            Money change,
            Money cash,
            Money transfers,
            Money cashVoided,
            Money transfersVoided,
            Money cashBack,
            Money transfersBack,
            int receipts) {
        /** The đồng of cash that should lie in it. */
        public long expected() {
            return change.dong() + cash.dong() - cashVoided.dong() - cashBack.dong();
        }

        /** What it brought in: both ways, without what went back. */
        public long net() {
            long in = cash.dong() + transfers.dong();
            return in
                    - cashVoided.dong()
                    - transfersVoided.dong()
                    - cashBack.dong()
                    - transfersBack.dong();
        }
    }

    /**
     * The counting of a box.
     *
     * @param at when
     * @param by name of who closed it
     * @param expected đồng that should have been in it
     * @param counted that were in it
     * @param notes which notes; empty when only the sum was told
     * @param reason of the difference; empty without one
     */
    public record Closed(
            Instant at, String by, long expected, Money counted, String notes, String reason) {
        /** Đồng too many, negative when some are missing. */
        public long difference() {
            return counted.dong() - expected;
        }
    }
}
