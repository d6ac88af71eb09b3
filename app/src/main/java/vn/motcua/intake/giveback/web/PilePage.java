// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pile of results that are ready.
 *
 * @param told what was just done; null at first
 * @param fault what is wrong with a scan; null when nothing is
 * @param shelfFault what is wrong with a shelf; null when nothing is
 * @param note how many there are
 * @param orders to sort by
 * @param parts of the pile to look at
 * @param lines in their order
 */
record PilePage(
        @Nullable String told,
        @Nullable String fault,
        @Nullable String shelfFault,
        String note,
        List<Link> orders,
        List<Link> parts,
        List<Line> lines) {
    /** A link that may be the one looked at. */
    record Link(String words, String href, boolean current) {}

    /**
     * One result.
     *
     * @param id internal key of the dossier
     * @param code its code
     * @param href its page
     * @param applicant whose
     * @param procedure what
     * @param shelf where it lies
     * @param since when it became ready, and how long ago
     * @param state what keeps it here, in words; empty when nothing does
     * @param reminded how often, and when last; empty when never
     */
    record Line(
            long id,
            String code,
            String href,
            String applicant,
            String procedure,
            String shelf,
            String since,
            String state,
            String reminded) {}
}
