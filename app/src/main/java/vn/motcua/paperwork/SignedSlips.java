// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/** The papers of the process that were signed digitally. */
public interface SignedSlips {
    /**
     * A paper as one event called for it.
     *
     * @param word of the paper
     * @param seq of the event
     */
    record Key(DossierCode dossier, String word, int seq) {}

    /** The signed paper; empty while nobody signed it. */
    Optional<SignedSlip> find(Key key);

    /** Writes a signed paper down; false when it was signed meanwhile, which stays. */
    boolean add(Key key, SignedSlip slip);
}
