// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import java.time.LocalDate;

/**
 * A unit that took over from another, wholly or in part, such as the communes of 1 July 2025 (Luật
 * Tổ chức chính quyền địa phương 72/2025/QH15).
 *
 * @param predecessor the unit that ended
 * @param successor the one that goes on with its work
 * @param validFrom the successor’s first day of it
 */
public record Succession(UnitCode predecessor, UnitCode successor, LocalDate validFrom) {
    public Succession {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException("a unit after itself: " + successor);
        }
    }
}
