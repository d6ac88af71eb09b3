// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.lookup;

import java.util.List;
import vn.motcua.dossier.DossierCode;

/** The numbers by which the owner of a dossier is known again: the port to where they are kept. */
public interface OwnersNumbers {
    /**
     * The personal id and the phone on the dossier with this code or number of its submission; none
     * when there is no such dossier, or none on it. Asks once, whether or not it is there.
     */
    List<String> of(DossierCode code);
}
