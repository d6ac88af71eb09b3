// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Fact;

/**
 * A list of papers to be destroyed, on a page.
 *
 * @param id its key
 * @param version for the forms
 * @param state where it stands, in words
 * @param facts what is known of it
 * @param lines its papers
 * @param fault why a form was not taken; null when nothing is wrong
 * @param may what the reader may do
 */
record ListPage(
        String id,
        String number,
        String version,
        String state,
        List<Fact> facts,
        List<Line> lines,
        @Nullable String fault,
        May may) {
    ListPage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }

    /** What the reader may do. */
    record May(boolean make, boolean decide) {}

    /**
     * A paper in words.
     *
     * @param isListed true while it is to be destroyed
     * @param state where it stands, with the reason
     * @param files SHA-256 of its files; empty before it is destroyed
     */
    record Line(
            int position,
            String href,
            String code,
            String title,
            String number,
            String dated,
            String term,
            String from,
            boolean isListed,
            String state,
            List<String> files) {}

    /** How many papers are to be destroyed. */
    long listed() {
        return lines.stream().filter(Line::isListed).count();
    }
}
