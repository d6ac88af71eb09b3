// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.catalogue.Money;

/**
 * A line of a bank statement (sao kê): money that came in.
 *
 * @param day of the bank
 * @param money how much
 * @param purpose as the bank wrote it
 */
public record StatementLine(LocalDate day, Money money, String purpose) {
    /** The reference of ours in the purpose; empty when there is none. */
    public Optional<PaymentReference> reference() {
        return PaymentReference.in(purpose);
    }
}
