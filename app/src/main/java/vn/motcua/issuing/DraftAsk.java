// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;

/**
 * A draft as the specialist wants it.
 *
 * @param dossier whose result it is
 * @param template key of the template
 * @param filled what was typed into the fields of the template, by name
 * @param signer who is to sign it; null when nobody was chosen
 * @param capacity in which capacity, such as {@code CHỦ TỊCH}, or in two lines {@code KT. CHỦ TỊCH}
 *     and {@code PHÓ CHỦ TỊCH}
 * @param symbol what stands behind the number, such as {@code GXN-UBND}
 * @param address of this installation as people outside reach it, for the QR code
 * @param scan of the original that is certified, kept in the store; null when there is none
 */
public record DraftAsk(
        DossierCode dossier,
        String template,
        Map<String, String> filled,
        @Nullable AccountId signer,
        String capacity,
        String symbol,
        String address,
        @Nullable FileAddress scan) {
    public DraftAsk {
        filled = Map.copyOf(filled);
    }

    /** Never what was typed: personal data stay out of logs. */
    @Override
    public String toString() {
        return "DraftAsk[" + template + "]";
    }
}
