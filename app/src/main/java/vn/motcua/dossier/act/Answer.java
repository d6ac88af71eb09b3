// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;

/** What became of somebody's wish to do something to a dossier. */
public sealed interface Answer {
    /**
     * It is done, now or by the same request before.
     *
     * @param code the dossier; after reception its new code
     * @param version its version after it
     */
    record Done(DossierCode code, int version) implements Answer {}

    /**
     * Somebody else was first; nothing was done.
     *
     * @param version the dossier's version now
     * @param actor who made the last change: the number of an account, or a part of the program
     * @param at when
     */
    record Overtaken(int version, String actor, Instant at) implements Answer {}

    /** It cannot be done now. */
    record Denied(WhyNot why) implements Answer {}

    /** It could be done, if this were mended. */
    record Faulty(List<Fault> faults) implements Answer {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** No dossier has this code. */
    record Unknown() implements Answer {}
}
