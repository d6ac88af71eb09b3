// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Pager;

/**
 * The part of a long list that one page shows, which is the part where the piece looked at stands.
 *
 * @param shown all that the filter lets through
 * @param page which part, from 1
 */
record WorkSlice(List<WorkLines.Told> shown, int page) {
    /** As many as keep the page light. */
    static final int LINES = 60;

    /** The page asked for; that of the chosen piece when none is asked for, else the first. */
    static WorkSlice of(List<WorkLines.Told> shown, String asked, int chosen) {
        int last = Math.max(1, (shown.size() + LINES - 1) / LINES);
        int page = asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : chosen / LINES + 1;
        return new WorkSlice(shown, Math.clamp(page, 1, last));
    }

    /** The place in the whole list at which it begins. */
    int from() {
        return (page - 1) * LINES;
    }

    /** The place in the whole list behind its end. */
    int to() {
        return Math.min(shown.size(), from() + LINES);
    }

    /** Null when one page holds all. */
    @Nullable Pager pager(IntFunction<String> address) {
        int pages = (shown.size() + LINES - 1) / LINES;
        return pages < 2
                ? null
                : new Pager(
                        page,
                        pages,
                        page == 1 ? null : address.apply(page - 1),
                        page == pages ? null : address.apply(page + 1));
    }
}
