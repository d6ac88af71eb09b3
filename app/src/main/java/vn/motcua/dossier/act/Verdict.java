// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.List;

/** What the rules say to an act. */
sealed interface Verdict {
    /** It may be done, and this follows. */
    record Agreed(Change change) implements Verdict {}

    /** It cannot be done now. */
    record Denied(WhyNot why) implements Verdict {}

    /** It could be done, if this were mended. */
    record Faulty(List<Fault> faults) implements Verdict {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
