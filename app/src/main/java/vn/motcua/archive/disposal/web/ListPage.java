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
 * @param minutes of what was destroyed; null before all of it is
 */
record ListPage(
        String id,
        String number,
        String version,
        String state,
        List<Fact> facts,
        List<Line> lines,
        @Nullable String fault,
        May may,
        @Nullable Minutes minutes) {
    ListPage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }

    /** What the reader may do. */
    record May(boolean make, boolean decide) {}

    /**
     * The minutes in words.
     *
     * @param words who signed them, when, and whether they are whole; or who is to sign
     * @param broken true when they are not what was signed
     * @param signed true when they are signed
     * @param sign true when the reader is to sign
     * @param remote true when the key of the reader lies at a service
     */
    record Minutes(String words, boolean broken, boolean signed, boolean sign, boolean remote) {}

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
            String basis,
            String from,
            boolean isListed,
            String state,
            List<String> files) {}

    /** How many papers are to be destroyed. */
    long listed() {
        return lines.stream().filter(Line::isListed).count();
    }
}
