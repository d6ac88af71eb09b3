// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.time.Instant;
import java.util.Optional;

/**
 * One signature of a paper.
 *
 * @param field where it stands in the paper, such as {@code signature} or {@code seal}
 * @param signer who signed, for which agency, by the certificate
 * @param claimed when, by the computer of the signer
 * @param proved when at the latest, by a time stamp; empty without one
 * @param integrity whether what was signed is what there is
 * @param state of the certificate when it signed
 * @param level for how long it can be checked
 */
public record FoundSignature(
        String field,
        SignerName signer,
        Optional<Instant> claimed,
        Optional<Instant> proved,
        Integrity integrity,
        CertificateState state,
        PaperLevel level) {
    /** True when nothing speaks against it. */
    public boolean isSound() {
        return integrity == Integrity.INTACT && state == CertificateState.VALID;
    }
}
