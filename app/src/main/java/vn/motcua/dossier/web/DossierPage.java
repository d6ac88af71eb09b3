// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.panel.ActPanel;
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
 * @param file what lies in the file; null for readers who are not staff
 * @param panel what the reader can do; null for readers who are not staff
 * @param next where a paper of the result waits for the reader; null when none does
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
        List<Link> chain,
        @Nullable FileView file,
        @Nullable ActPanel panel,
        @Nullable FormLink next) {
    /**
     * What lies in the file.
     *
     * @param papers handed in
     * @param side opinions and parts of other units
     * @param facts of result, fees and hand-over
     * @param forms the papers of the process that can be opened
     */
    record FileView(
            List<PaperLine> papers, List<Side> side, List<Fact> facts, List<FormLink> forms) {}

    /** A paper of the process. */
    record FormLink(String title, String href) {}

    /** A paper with how many of it came; {@code href} is null without a scan. */
    record PaperLine(String name, String count, @Nullable String href) {}

    /** A piece of work beside the steps. */
    record Side(String what, String who, String how) {}

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
