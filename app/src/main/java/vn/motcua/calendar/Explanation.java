// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.util.List;
import java.util.Locale;

/**
 * Why a due date is what it is, in the order in which it is told: the answer first, then how it
 * came about.
 *
 * @param facts the parts, as data for pages that show them one by one
 */
public record Explanation(List<DeadlineFact> facts) {
    public Explanation {
        facts = List.copyOf(facts);
    }

    /** One sentence a citizen can follow, in English for English and else in Vietnamese. */
    public String in(Locale locale) {
        return new ExplanationText(locale, facts).sentence();
    }
}
