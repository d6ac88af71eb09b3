// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.List;
import vn.motcua.catalogue.Money;

/**
 * What somebody wants to give back.
 *
 * @param receipt key of the receipt
 * @param lines how much of which line; a line stands once
 * @param way in cash or by transfer
 * @param reason why
 * @param paper the paper that stands for it
 */
public record Refunding(
        long receipt, List<Refund.Part> lines, Refund.Way way, String reason, String paper) {
    public Refunding {
        lines = List.copyOf(lines);
        if (lines.stream().map(Refund.Part::line).distinct().count() != lines.size()) {
            throw new IllegalArgumentException("a line is named twice");
        }
    }

    /** All of it. */
    public Money total() {
        return Money.sum(lines.stream().map(Refund.Part::money));
    }
}
