// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The register of results on a page.
 *
 * @param lines the papers found, the newest first
 * @param typed what was looked for, by field
 * @param faults what could not be read, by field
 * @param isNarrowed true when something was looked for
 * @param before the key behind which the next page begins; null on the last page
 */
record RegisterPage(
        List<Line> lines,
        Map<String, String> typed,
        Map<String, String> faults,
        boolean isNarrowed,
        @Nullable String before) {
    RegisterPage {
        lines = List.copyOf(lines);
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** A paper in words; {@code isOver} when it is no longer in force. */
    record Line(
            String href,
            String number,
            String dated,
            String title,
            String owner,
            String unit,
            String state,
            boolean isOver) {}
}
