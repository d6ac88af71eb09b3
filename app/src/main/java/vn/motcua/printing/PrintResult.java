// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;

/** What the press answers. */
public sealed interface PrintResult permits Paper, PrintResult.NotPrinted {
    /**
     * Nothing was printed.
     *
     * @param faults all reasons; never empty
     */
    record NotPrinted(List<PaperFault> faults) implements PrintResult {
        public NotPrinted {
            faults = List.copyOf(faults);
        }
    }
}
