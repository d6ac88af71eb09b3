// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.LocalDate;
import java.util.List;

/**
 * The day ruler: a small calendar of counted days with the sentence that explains it.
 *
 * @param sentence why the last day is what it is
 * @param weeks whole weeks from Monday, in order, at least one
 * @param legend the marks that occur, in the order told
 */
public record DayGrid(String sentence, List<List<Day>> weeks, List<Legend> legend) {
    public DayGrid {
        weeks = List.copyOf(weeks);
        legend = List.copyOf(legend);
    }

    /** How a day is drawn. */
    public enum Mark {
        RECEIVED,
        PAST,
        COUNTED,
        STOPPED,
        HOLIDAY,
        OFF,
        DUE,
        OUTSIDE;

        /** The class in the stylesheet, such as {@code is-received}. */
        public String css() {
            return "is-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One day.
     *
     * @param today true for the day on which the page is read
     * @param note a word or number under the date; may be empty
     * @param told the same in full, for those who hear the page
     */
    public record Day(LocalDate date, Mark mark, boolean today, String note, String told) {}

    /** What a mark means. */
    public record Legend(Mark mark, String words) {}

    /** True when there are more weeks than fit beside other things. */
    public boolean isLong() {
        return weeks.size() > 14;
    }
}
