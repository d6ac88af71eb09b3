// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.List;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.organisation.StoredUnit;

/**
 * What somebody pays at once: one receipt, however many cases.
 *
 * @param unit whose counter takes the money
 * @param payer name of who pays, as the receipt has it
 * @param lines at least one
 * @param paying how
 */
public record Payment(StoredUnit unit, String payer, List<PaymentLine> lines, Paying paying) {
    public Payment {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || payer.isBlank()) {
            throw new IllegalArgumentException("somebody pays for something");
        }
    }

    /** What is paid; throws {@link ArithmeticException} beyond what can be counted. */
    public Money total() {
        return Money.sum(lines.stream().map(PaymentLine::net));
    }

    /** What of it is of this kind of revenue. */
    public Money total(FeeKind kind) {
        return Money.sum(lines.stream().filter(line -> line.kind() == kind).map(PaymentLine::net));
    }

    /** What goes back to whoever paid in cash; nothing for a transfer. */
    public Money change() {
        return switch (paying) {
            case Paying.Cash cash -> cash.given().minus(total());
            case Paying.Transfer _ -> Money.ZERO;
        };
    }

    /** True when less cash is given than is to be paid. */
    boolean isGivenTooLittle() {
        return paying instanceof Paying.Cash cash && total().isMoreThan(cash.given());
    }
}
