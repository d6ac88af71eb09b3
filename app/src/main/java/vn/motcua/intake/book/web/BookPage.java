// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * A volume, as it is shown and printed.
 *
 * @param id its key
 * @param kind word of the kind
 * @param title as the form has it, in Vietnamese
 * @param number such as {@code 01/2026-SCT/BS}
 * @param unit whose it is
 * @param months to choose from, the chosen one marked
 * @param lines its entries
 * @param summary how many entries count, copies and fees, in words
 * @param held numbers that counters keep for the time without a line; empty when none
 * @param closed when it was closed, in words; null while it is open
 * @param endsYear true when closing it now closes the year
 * @param notice what became of the last act; empty when there was none
 */
record BookPage(
        long id,
        String kind,
        String title,
        String number,
        String unit,
        List<Choice> months,
        List<Line> lines,
        String summary,
        String held,
        @Nullable String closed,
        boolean endsYear,
        String notice) {
    /**
     * An entry.
     *
     * @param changes what was corrected, in words
     * @param strike why it does not count; null when it does
     */
    record Line(
            long id,
            String number,
            String day,
            String applicant,
            String paper,
            String document,
            String signer,
            String copies,
            String fee,
            String note,
            @Nullable String dossier,
            List<String> changes,
            @Nullable String strike) {}

    /** A volume in the list. */
    record Listed(long id, String kind, String number, String unit, String reach, String state) {}
}
