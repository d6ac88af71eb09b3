// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;

/** What the reading of typed fields ends in. */
public sealed interface FieldReading {
    /**
     * All can be printed.
     *
     * @param filling the values of the fields; the caller adds those of the dossier
     */
    record Read(PaperData.Filling filling) implements FieldReading {}

    /**
     * Something is wrong.
     *
     * @param faults all of it, in the order of the fields; never empty
     */
    record Faulty(List<FieldFault> faults) implements FieldReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
