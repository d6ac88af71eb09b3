// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;

/** Takes over dossiers from another system, a batch in one transaction. */
public interface DossierImport {
    /** What became of one dossier of a batch. */
    enum Result {
        /** New: it stands now with its whole history. */
        IMPORTED,
        /** The same row was taken over before; nothing changed. */
        UNCHANGED,
        /** Its code is used by a dossier with other content; nothing changed. */
        CODE_TAKEN
    }

    /**
     * Waits until no other transaction has the turn to import, and keeps it until this one ends;
     * called within a transaction.
     */
    void takeTurn();

    /**
     * Opens the work of dossiers taken over that are still open, where nobody has any yet: at the
     * first step of processing, or waiting for what stopped them. Those of units that have ended
     * stay as they are.
     */
    void openWork();

    /** Takes over a batch, all or nothing; the results stand in the order of the batch. */
    List<Result> store(List<ImportedDossier> batch);
}
