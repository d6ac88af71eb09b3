// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Optional;

/**
 * The random tokens in the QR codes of receipts: the port to the module that prints them. Without
 * one, dossiers are looked up by their codes alone.
 */
public interface ReceiptTokens {
    /** The dossier whose receipt bears the token, empty when none does. */
    Optional<DossierCode> dossier(String token);
}
