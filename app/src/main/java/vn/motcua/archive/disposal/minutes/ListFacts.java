// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.util.List;
import java.util.Map;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.LineState;
import vn.motcua.archive.keeping.RetentionRules;
import vn.motcua.identity.AccountId;

/**
 * All that the papers of a list are filled in from.
 *
 * @param lines in their order
 * @param head of the papers
 * @param names of who made and decided it
 * @param rules by which codes of terms are read
 */
record ListFacts(
        DisposalList list,
        List<DisposalLine> lines,
        Head head,
        Map<AccountId, String> names,
        RetentionRules rules) {
    ListFacts {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    /**
     * Whose paper it is.
     *
     * @param superior the unit above; empty for the highest
     * @param agency the unit that kept the papers
     * @param place where it is
     */
    record Head(String superior, String agency, String place) {}

    List<DisposalLine> in(LineState state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }
}
