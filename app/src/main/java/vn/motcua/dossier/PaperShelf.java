// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import vn.motcua.identity.Staff;

/** Which papers of its process can be opened for a dossier (mẫu 01 to 06). */
public interface PaperShelf {
    /** Those that there are by now, in the order of their forms. */
    List<Entry> of(DossierDetail detail, Staff reader);

    /**
     * A paper.
     *
     * @param word by which {@link DossierRoutes#PAPER} opens it
     * @param title what it is called, in Vietnamese as it stands on the form
     * @param state whether it bears a digital signature
     */
    record Entry(String word, String title, State state) {}

    /** Whether a paper bears a digital signature. */
    enum State {
        /** It bears none. */
        UNSIGNED,
        /** It waits for that of the reader. */
        YOURS,
        /** It bears one. */
        SIGNED
    }
}
