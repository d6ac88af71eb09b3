// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import vn.motcua.identity.AccountId;

/**
 * A receipt for money (biên lai thu phí, lệ phí). It never changes.
 *
 * @param id its key, which stands in addresses
 * @param number series and running number
 * @param payment what was paid
 * @param taking who took it when
 */
public record Receipt(long id, ReceiptNumber number, Payment payment, Taking taking) {
    /**
     * The taking of money.
     *
     * @param at when
     * @param by who took it
     * @param officer their name
     * @param box the cash box it went into
     */
    public record Taking(Instant at, AccountId by, String officer, long box) {}
}
