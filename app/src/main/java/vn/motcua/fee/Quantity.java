// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.Optional;

/**
 * How much of something is asked for, whatever its price is counted by.
 *
 * @param pages of one copy
 * @param copies of the same pages
 * @param cases how many cases (trường hợp), such as papers that are signed
 */
public record Quantity(int pages, int copies, int cases) {
    /** The most of anything that one person brings; more is a slip of the finger. */
    public static final int MOST = 10_000;

    /** One page, one copy, one case. */
    public static final Quantity ONE = new Quantity(1, 1);

    public Quantity {
        if (!isSane(pages) || !isSane(copies) || !isSane(cases)) {
            throw new IllegalArgumentException(
                    "counts go from 1 to %d: %d, %d, %d".formatted(MOST, pages, copies, cases));
        }
    }

    /** So many pages and copies of one case; throws outside 1 to {@link #MOST}. */
    public Quantity(int pages, int copies) {
        this(pages, copies, 1);
    }

    /** The same as typed by somebody; empty outside 1 to {@link #MOST}. */
    public static Optional<Quantity> of(long pages, long copies) {
        return isSane(pages) && isSane(copies)
                ? Optional.of(new Quantity((int) pages, (int) copies))
                : Optional.empty();
    }

    /** True for a count from 1 to {@link #MOST}. */
    public static boolean isSane(long count) {
        return count >= 1 && count <= MOST;
    }
}
