// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.util.List;
import vn.motcua.dossier.DossierCode;

/** Finds what was received twice while a counter was cut off. */
public interface Twins {
    /**
     * Other dossiers of the same person for the same procedure, received on the same day or the day
     * before or after, and not annulled.
     */
    List<DossierCode> of(DossierCode code);
}
