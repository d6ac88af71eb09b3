// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.panel.ActPanel;
import vn.motcua.web.Choice;
import vn.motcua.web.DayGrid;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.Pager;

/**
 * A list of work beside the piece that is looked at.
 *
 * @param title what the list is called
 * @param note how many, and what moment it is
 * @param told what was just done; null when nothing was
 * @param counters the filters by deadline with their counts
 * @param lines the work
 * @param pager the place in a long list; null when it fits one page
 * @param canClaim true when work is taken from this list
 * @param colleagues whom work can be given to; empty when it cannot
 * @param decides true when the piece looked at comes before the list: on the leader's, and where
 *     somebody chose it
 * @param preview the piece looked at; null when the list is empty
 */
record WorkPage(
        String title,
        String note,
        @Nullable String told,
        List<Counter> counters,
        List<Line> lines,
        @Nullable Pager pager,
        boolean canClaim,
        List<Choice> colleagues,
        boolean decides,
        @Nullable Preview preview) {
    /** A filter with how many it leaves. */
    record Counter(
            String href,
            int count,
            String label,
            DeadlinePill.@Nullable State state,
            boolean chosen) {}

    /**
     * A piece of work.
     *
     * @param item its key
     * @param agency the part of the code that all have
     * @param number the rest of the code
     * @param href of the dossier
     * @param select shows it in the preview
     * @param what the step, or what is to be done
     */
    record Line(
            long item,
            DeadlinePill pill,
            String agency,
            String number,
            String href,
            String select,
            String applicant,
            String procedure,
            String what,
            boolean chosen,
            boolean late) {
        /** The whole code. */
        String code() {
            return agency + number;
        }
    }

    /**
     * The piece of work looked at, with what can be done.
     *
     * @param place such as 4 of 31
     * @param previous the one before; null at the first
     * @param next the one after; null at the last
     */
    record Preview(
            String code,
            String href,
            String applicant,
            String procedure,
            String what,
            DeadlinePill pill,
            @Nullable String explanation,
            @Nullable DayGrid grid,
            ActPanel panel,
            String place,
            @Nullable String previous,
            @Nullable String next) {}
}
