// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.List;

/** What came of publishing a draft. */
public sealed interface Publication {
    /**
     * It is in force from its first day on, and the version before it ends the day before.
     *
     * @param procedure as it stands now
     */
    record Published(CataloguedProcedure procedure) implements Publication {}

    /**
     * It stays a draft.
     *
     * @param missing everything that the law asks for and it does not say, at least one
     */
    record Incomplete(List<Constituent> missing) implements Publication {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
