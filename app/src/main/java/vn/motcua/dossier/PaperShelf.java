// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;

/** Which papers of its process can be opened for a dossier (mẫu 01 to 06). */
public interface PaperShelf {
    /** Those that there are by now, in the order of their forms. */
    List<Entry> of(DossierDetail detail);

    /**
     * A paper.
     *
     * @param word by which {@link DossierRoutes#PAPER} opens it
     * @param title what it is called, in Vietnamese as it stands on the form
     */
    record Entry(String word, String title) {}
}
