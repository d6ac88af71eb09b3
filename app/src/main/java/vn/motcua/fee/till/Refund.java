// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Money;

/**
 * Money given back (hoàn trả).
 *
 * @param lines of the receipt, at least one
 * @param way in cash or by transfer
 * @param reason why
 * @param paper the paper that stands for it, such as a request or a decision
 * @param at when
 * @param officer name of who gave it back
 */
public record Refund(
        List<Part> lines, Way way, String reason, String paper, Instant at, String officer) {
    public Refund {
        lines = List.copyOf(lines);
    }

    /**
     * What is given back of one line.
     *
     * @param line its place on the receipt, from 1
     * @param money more than nothing
     */
    public record Part(int line, Money money) {
        public Part {
            if (line < 1 || money.equals(Money.ZERO)) {
                throw new IllegalArgumentException("nothing given back");
            }
        }
    }

    /** How it goes back. */
    public enum Way {
        /** Out of the cash box. */
        CASH,
        /** To an account, which the office that keeps the accounts does. */
        TRANSFER;

        /** The word in the database, as of payments. */
        public String code() {
            return this == CASH ? "cash" : "vietqr";
        }
    }

    /** All of it. */
    public Money total() {
        return Money.sum(lines.stream().map(Part::money));
    }
}
