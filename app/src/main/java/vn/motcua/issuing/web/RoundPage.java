// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import vn.motcua.web.Choice;

/**
 * Papers that wait for a key, or a round of them that runs.
 *
 * @param isSealing true for the clerk, false for whoever signs
 * @param isRemote true when the key lies at a service, which may ask for a code
 * @param unit the code of the unit whose seal is used; empty for a signature
 * @param units those whose papers wait, when there are several
 * @param lines the papers
 * @param finished how many have a result
 * @param fault why a round did not begin; empty when nothing was sent
 * @param chosen keys of the papers that were ticked
 * @param round address of the round; empty before it begins
 */
record RoundPage(
        boolean isSealing,
        boolean isRemote,
        String unit,
        List<Choice> units,
        List<Line> lines,
        int finished,
        String fault,
        List<String> chosen,
        String round) {
    RoundPage {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
        chosen = List.copyOf(chosen);
    }

    /** True when every paper has a result. */
    boolean isOver() {
        return finished == lines.size();
    }

    /** True when a box is ticked: all are before anything was sent. */
    boolean isChosen(Line line) {
        return chosen.isEmpty() || chosen.contains(line.id());
    }

    /** How many papers were left as they were. */
    long left() {
        return lines.stream().filter(line -> line.state().equals("left")).count();
    }

    /**
     * A paper.
     *
     * @param href where it can be read
     * @param state waiting, done or left
     * @param words the same in words, with the reason
     */
    record Line(
            String id,
            String href,
            String title,
            String owner,
            String dossier,
            String state,
            String words) {}
}
