// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;

/**
 * A receipt with what became of it. Its number stays whatever happens.
 *
 * @param receipt as it was given
 * @param voided how it was voided; null while it holds
 * @param refunds what was given back, in that order
 */
public record ReceiptFile(Receipt receipt, @Nullable Voided voided, List<Refund> refunds) {
    public ReceiptFile {
        refunds = List.copyOf(refunds);
    }

    /**
     * The voiding of a receipt (hủy biên lai), whose copy stays.
     *
     * @param at when
     * @param officer name of who did it
     * @param reason why
     */
    public record Voided(Instant at, String officer, String reason) {}

    /** What was paid for a line and not given back; lines count from 1. */
    public Money left(int line) {
        Stream<Money> back =
                refunds.stream()
                        .flatMap(refund -> refund.lines().stream())
                        .filter(one -> one.line() == line)
                        .map(Refund.Part::money);
        return receipt.payment().lines().get(line - 1).net().minus(Money.sum(back));
    }

    /** What was paid and not given back. */
    public Money left() {
        return receipt.payment().total().minus(Money.sum(refunds.stream().map(Refund::total)));
    }
}
