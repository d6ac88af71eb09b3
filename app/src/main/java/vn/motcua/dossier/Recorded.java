// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;

/** What became of a request to record something. */
public sealed interface Recorded {
    /**
     * It was recorded now, or had been by the same request before.
     *
     * @param code the dossier
     * @param version the dossier's version after it
     */
    record Done(DossierCode code, int version) implements Recorded {}

    /**
     * Another change came first; nothing was recorded.
     *
     * @param version the dossier's version now
     * @param actor who made the last change
     * @param at when
     */
    record Overtaken(int version, String actor, Instant at) implements Recorded {}

    /**
     * The table of moves has no such move from the state it is in; nothing was recorded.
     *
     * @param state the state it is in
     */
    record NotAllowed(DossierState state) implements Recorded {}

    /** No dossier has this code. */
    record Unknown() implements Recorded {}
}
