// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register of results.
 *
 * @param units keys of the units whose papers may be seen
 * @param number the beginning of a number, such as {@code 05/}; empty for any
 * @param owner a name without marks, or an id; empty for any
 * @param title part of the name of the paper, without marks; empty for any
 * @param from first day; null for any
 * @param to last day; null for any
 * @param before the key behind which the page begins; null for the first page
 * @param most rows
 */
public record RegisterQuery(
        Set<Long> units,
        String number,
        String owner,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long before,
        int most) {
    public RegisterQuery {
        units = Set.copyOf(units);
    }

    /** Never what was looked for: it may be a name or a number of somebody. */
    @Override
    public String toString() {
        return "RegisterQuery";
    }
}
