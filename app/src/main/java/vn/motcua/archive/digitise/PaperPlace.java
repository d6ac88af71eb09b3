// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import vn.motcua.dossier.DossierCode;

/**
 * A paper of a dossier.
 *
 * @param dossier with which it was handed in
 * @param position its place among the papers of the dossier, from 1
 */
public record PaperPlace(DossierCode dossier, int position) {
    public PaperPlace {
        if (position < 1) {
            throw new IllegalArgumentException("places are counted from 1");
        }
    }
}
