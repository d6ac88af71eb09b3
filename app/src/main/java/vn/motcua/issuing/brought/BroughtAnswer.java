// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.List;
import vn.motcua.printing.PaperPlace;

/** What became of a paper that was made outside of the program. */
public sealed interface BroughtAnswer {
    /**
     * It can be signed, numbered and sealed.
     *
     * @param pdf its pages with the code that checks it
     * @param places of number, date, signature and seal
     * @param symbol what stands behind its number
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, handed on
    record Placed(byte[] pdf, List<PaperPlace> places, String symbol) implements BroughtAnswer {
        public Placed {
            places = List.copyOf(places);
        }
    }

    /** It cannot, for all these reasons. */
    record Faulty(List<BroughtFault> faults) implements BroughtAnswer {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
