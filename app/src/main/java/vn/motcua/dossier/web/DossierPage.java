// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.DayGrid;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.Fact;
import vn.motcua.web.TimelineStep;

/**
 * All that the page of a dossier shows.
 *
 * @param list where the dossiers are listed
 * @param due the sentence with the due date; null when never received
 * @param clock why it is due then; null when never received
 * @param chain its recorded events with their hashes
 */
record DossierPage(
        String code,
        String applicant,
        String procedure,
        String list,
        DeadlinePill pill,
        @Nullable String due,
        List<TimelineStep> steps,
        List<Fact> facts,
        @Nullable Clock clock,
        List<Link> chain) {
    /**
     * The card of the clock.
     *
     * @param used how much of the limit is used; null where days are not what is counted
     * @param explanation the sentence
     * @param grid the day ruler; null when too long to draw
     * @param stops in words, possibly none
     * @param warning that the calendar of a year is not decided; null when all are
     */
    record Clock(
            @Nullable String used,
            String explanation,
            @Nullable DayGrid grid,
            List<String> stops,
            @Nullable String warning) {}

    /** One recorded event with its hash. */
    record Link(int seq, String type, String happened, String recorded, String hash) {}
}
