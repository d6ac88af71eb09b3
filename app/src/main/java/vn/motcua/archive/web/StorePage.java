// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.Snippet;

/**
 * The store of papers on a page.
 *
 * @param lines the papers found, the newest first
 * @param typed what was looked for, by field
 * @param faults what could not be read, by field
 * @param isNarrowed true when something was looked for
 * @param mayAdd true when the reader may take in old results
 * @param unread how many old results wait to be read, in words; empty when there is nothing to tell
 * @param next how many papers come before the next page; null on the last page
 */
record StorePage(
        List<Line> lines,
        Map<String, String> typed,
        Map<String, String> faults,
        boolean isNarrowed,
        boolean mayAdd,
        String unread,
        @Nullable String next) {
    StorePage {
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

    /**
     * A paper in words.
     *
     * @param found the words of its scan that were looked for; null when none were
     * @param isOver true when it can no longer be used
     */
    record Line(
            String href,
            String code,
            String title,
            String number,
            String dated,
            String owner,
            String source,
            String state,
            @Nullable Snippet found,
            boolean isOver) {}
}
