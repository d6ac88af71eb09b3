// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;

/** The jobs that look at open dossiers before they are late, one for each. */
public interface Watches {
    /** Looks at the dossier at that moment, and not at the one that was meant before. */
    void watch(long dossier, Instant at);

    /** Looks at the dossier at that moment, unless a look is meant already. */
    void keep(long dossier, Instant at);
}
