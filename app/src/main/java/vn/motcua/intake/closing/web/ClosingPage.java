// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;
import vn.motcua.web.Fact;

/**
 * A day about to be closed.
 *
 * @param form its key, day, unit and what was shown
 * @param heading the day in words
 * @param place name of the unit
 * @param units where else a day can be closed
 * @param part what is closed
 * @param open what should lie in the box that is not counted yet; null without one
 * @param explain true when a note is owed
 * @param waiting why it cannot be closed for some seconds; null when it can
 * @param left days that were not closed, with where to close them
 * @param past closes of one’s own
 * @param typed what stands in the fields
 * @param faults what is to be mended, by field
 */
record ClosingPage(
        Form form,
        String heading,
        String place,
        List<Choice> units,
        LookPart part,
        @Nullable String open,
        boolean explain,
        @Nullable String waiting,
        Map<String, String> left,
        List<Past> past,
        Map<String, String> typed,
        Map<String, String> faults) {
    /**
     * What the form sends beside what is typed.
     *
     * @param key of the form
     * @param seen digest of what is shown
     */
    record Form(String key, String unit, String day, String seen) {}

    /** An earlier close. */
    record Past(String href, String words) {}

    /**
     * What a close is about, in words.
     *
     * @param pairs each thing counted twice
     * @param boxes cash boxes
     * @param slip papers still at the counter
     * @param books volumes with something new
     * @param tickets numbers of the queue; empty when none was called
     */
    record LookPart(
            List<PairLine> pairs,
            List<BoxPart> boxes,
            List<PaperLine> slip,
            List<BookLine> books,
            String tickets) {
        /** True when there is nothing to close. */
        boolean isEmpty() {
            return boxes.isEmpty()
                    && pairs.stream().allMatch(one -> one.dossiers().equals("0") && one.agrees());
        }
    }

    /**
     * One thing counted twice.
     *
     * @param what is counted
     * @param first what the first count is of
     * @param dossiers the first count
     * @param second what the second count is of
     * @param beside the second count
     * @param differences where they differ, by dossier; empty when they agree
     */
    record PairLine(
            String what,
            String first,
            String dossiers,
            String second,
            String beside,
            List<DifferenceLine> differences) {
        boolean agrees() {
            return differences.isEmpty();
        }
    }

    /** A dossier with what is wrong in words. */
    record DifferenceLine(String code, String words) {}

    /** A cash box. */
    record BoxPart(String heading, String href, List<Fact> facts) {}

    /** Papers of a dossier. */
    record PaperLine(
            String code,
            String applicant,
            String procedure,
            String received,
            String papers,
            String to,
            boolean nextDay) {}

    /** A volume. */
    record BookLine(
            String kind, String name, String numbers, int entries, String gaps, boolean whole) {}
}
