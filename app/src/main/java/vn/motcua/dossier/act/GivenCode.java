// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/**
 * The code that a counter gave by itself while it was cut off from the program (cấp khi mất mạng),
 * from the numbers kept for it: from {@link DossierCode#FIRST_KEPT} on, which the program itself
 * never gives.
 *
 * @param code as it stands on the receipt
 * @param recordedAt when the program learned of it
 */
public record GivenCode(DossierCode code, Instant recordedAt) {
    public GivenCode {
        if (!code.isKept()) {
            throw new IllegalArgumentException("not of the numbers kept for counters");
        }
    }
}
