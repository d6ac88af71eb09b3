// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.motcua.archive.HoldingCode;

/** What is known of kept papers that decides how long they are kept. */
public interface KeptPaperRecords {
    /** The facts of these papers, in any order; unknown ones are left out. */
    List<KeptFacts> facts(Collection<HoldingCode> codes);

    /**
     * The papers past their time, the oldest first, without those that stand on a list that is not
     * done yet.
     *
     * @param units keys of the units that keep them
     */
    List<HoldingCode> due(Set<Long> units, LocalDate day, int skip, int most);

    /** How many there are. */
    int countDue(Set<Long> units, LocalDate day);
}
