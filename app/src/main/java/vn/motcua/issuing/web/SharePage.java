// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * How much of what was issued is signed, on a page.
 *
 * @param units those this reader may look at
 * @param unit the chosen one; empty for all
 * @param from first day, as it is typed
 * @param to last day, as it is typed
 * @param faults what could not be read, for the first and the last day
 * @param share the figure in words, such as {@code 98,5 %}
 * @param sentence what it is made of
 * @param counts how many stand how
 * @param lines the exceptions, or the results of one standing
 * @param isCut true when there are more lines
 * @param mayMend true when this reader may have stamps and checks tried again
 * @param told what was done just now; empty for nothing
 */
record SharePage(
        List<Choice> units,
        String unit,
        String from,
        String to,
        Faults faults,
        String share,
        String sentence,
        List<Count> counts,
        List<Line> lines,
        boolean isCut,
        boolean mayMend,
        String told) {
    SharePage {
        units = List.copyOf(units);
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
    }

    /** Why a day could not be read; null when it could. */
    record Faults(@Nullable String from, @Nullable String to) {}

    /** How many results stand how; {@code href} leads to them. */
    record Count(String words, String results, String href) {}

    /** A result; {@code href} leads to its paper, or to its dossier when there is none. */
    record Line(String href, String number, String dated, String title, String why) {}
}
