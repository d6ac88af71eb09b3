// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import vn.motcua.catalogue.Money;

/**
 * A receipt as a line of a list.
 *
 * @param id its key
 * @param number series and running number
 * @param payer name of who paid
 * @param method {@code cash} or {@code vietqr}
 * @param total what was paid
 * @param refunded what was given back of it
 * @param voided true when it was voided
 * @param at when it was given
 */
public record ReceiptHead(
        long id,
        ReceiptNumber number,
        String payer,
        String method,
        Money total,
        Money refunded,
        boolean voided,
        Instant at) {}
