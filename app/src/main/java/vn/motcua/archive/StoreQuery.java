// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the store.
 *
 * @param units keys of the units whose papers may be seen
 * @param owner a name in any spelling, or an id; empty for any
 * @param title part of the name of the paper; empty for any
 * @param number the beginning of a number; empty for any
 * @param letters what was read on its pages, in any spelling; empty for any
 * @param from first day of the paper; null for any
 * @param to last day of the paper; null for any
 * @param skip how many come before the page
 * @param most rows
 */
public record StoreQuery(
        Set<Long> units,
        String owner,
        String title,
        String number,
        String letters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int skip,
        int most) {
    /** Fewer letters than this stand on too many pages to be looked for. */
    public static final int FEWEST_LETTERS = 3;

    public StoreQuery {
        units = Set.copyOf(units);
    }

    /** Never what was looked for: it may be a name or a number of somebody. */
    @Override
    public String toString() {
        return "StoreQuery";
    }
}
