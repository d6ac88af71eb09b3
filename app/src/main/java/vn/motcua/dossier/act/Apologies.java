// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.util.List;

/** The apologies that are still owed (xin lỗi vì trễ hẹn). */
public interface Apologies {
    /**
     * Opens the work of an apology that no act asked for, if nothing came in between and none is
     * open; no event of the dossier.
     *
     * @return false when something came in between
     */
    boolean open(Situation situation, NewWork work, Instant at);

    /** The keys of open dossiers due until then for which nobody has apologised, at most 10,000. */
    List<Long> owedUntil(Instant last);
}
