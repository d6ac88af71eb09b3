// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Optional;

/** The dossiers as they stand now, for reading. */
public interface Dossiers {
    /** The dossier of this code with its whole history, empty when there is none. */
    Optional<DossierDetail> find(DossierCode code);

    /** True when no dossier was ever recorded. */
    boolean isEmpty();
}
