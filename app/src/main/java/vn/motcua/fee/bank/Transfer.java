// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.time.LocalDate;
import vn.motcua.catalogue.Money;

/**
 * A payment by VietQR that a receipt was given for.
 *
 * @param receipt key of the receipt
 * @param number series and number of the receipt, as people read it
 * @param reference by which it is found
 * @param day on which it was taken
 * @param money how much the receipt says
 * @param voided true when the receipt was voided, so that the money has to go back
 */
public record Transfer(
        long receipt,
        String number,
        PaymentReference reference,
        LocalDate day,
        Money money,
        boolean voided) {}
