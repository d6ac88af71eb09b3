// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Handover;

/**
 * Results that one person takes together.
 *
 * @param codes of the dossiers
 * @param handover to whom, and how it is proved
 * @param originalsGiven the dossiers whose originals go back
 * @param kept by dossier, why originals stay here
 * @param lostReceipt what was declared and checked when the receipt was lost; empty otherwise
 */
public record HandOver(
        Set<DossierCode> codes,
        Handover handover,
        Set<DossierCode> originalsGiven,
        Map<DossierCode, String> kept,
        String lostReceipt) {
    public HandOver {
        codes = Set.copyOf(codes);
        originalsGiven = Set.copyOf(originalsGiven);
        kept = Map.copyOf(kept);
    }

    /** Why originals of this dossier stay here; empty when they do not. */
    String keptOf(DossierCode code) {
        return kept.getOrDefault(code, "").strip();
    }
}
