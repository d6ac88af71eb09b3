// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/** What reception keeps of a dossier beside the dossier itself. */
public interface ReceptionRecords {
    /** Writes it down with a token for the QR code; what stands already stays. */
    void write(DossierCode code, ReceptionNotes notes, LookupToken token);

    /** What was written down at the reception of this dossier; empty when there is none of it. */
    Optional<Receipt> find(DossierCode code);
}
