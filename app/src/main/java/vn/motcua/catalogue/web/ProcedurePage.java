// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.DayGrid;
import vn.motcua.web.Fact;

/**
 * The page of one procedure.
 *
 * @param name its name
 * @param language of the name when it is not the page's
 * @param lead field and code
 * @param answer when it would be ready
 * @param facts what one gets, what it costs, where it is done, who may ask for it
 * @param papers what to bring, in its order
 * @param conditions what must be so, in Vietnamese
 * @param sequence what happens, in Vietnamese
 * @param basis the law it stands on, in Vietnamese
 * @param published what published it; empty for versions taken over from files
 */
record ProcedurePage(
        String name,
        @Nullable String language,
        String lead,
        Answer answer,
        List<Fact> facts,
        List<Paper> papers,
        List<String> conditions,
        List<String> sequence,
        List<String> basis,
        String published) {

    ProcedurePage {
        facts = List.copyOf(facts);
        papers = List.copyOf(papers);
        conditions = List.copyOf(conditions);
        sequence = List.copyOf(sequence);
        basis = List.copyOf(basis);
    }

    /**
     * When it would be ready.
     *
     * @param handedIn the first half of the sentence, up to the day
     * @param day the day
     * @param time by which hour
     * @param grid the day ruler; null when it would be too long to read
     * @param why why it is that day
     * @param others limits of other cases
     */
    record Answer(
            String handedIn,
            String day,
            String time,
            @Nullable DayGrid grid,
            String why,
            List<String> others) {
        Answer {
            others = List.copyOf(others);
        }
    }

    /** A paper to bring: its name, the language of the name if not the page's, how many of it. */
    record Paper(String name, @Nullable String language, String told) {}
}
