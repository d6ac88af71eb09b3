// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Paper;

/**
 * What the papers of reception tell of a dossier beside the dossier itself.
 *
 * @param notes what was written down
 * @param token of the QR code; null when none was made
 * @param receptionist the name of the one who received it; empty when it was not received here
 * @param papers handed in, in their order
 * @param fees as they were at reception
 * @param refusal reason and legal basis of a refusal, a line each; empty when it was not refused
 */
public record Receipt(
        ReceptionNotes notes,
        @Nullable LookupToken token,
        String receptionist,
        List<Paper> papers,
        List<FeeLine> fees,
        String refusal) {
    public Receipt {
        papers = List.copyOf(papers);
        fees = List.copyOf(fees);
    }
}
