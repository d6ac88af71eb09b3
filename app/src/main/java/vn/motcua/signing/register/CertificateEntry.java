// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.signing.check.Fingerprint;

/**
 * A certificate as it enters the register.
 *
 * @param owner whose it is
 * @param certificate itself
 * @param kind by whom it was issued
 * @param place where its key lies
 * @param mark the image of the signature or of the seal (PNG), if there is one
 * @param grantedOn the day it was handed over
 * @param instructedOn the day its owner was instructed (đã tập huấn), if they were
 * @param mandate the days on which its owner signs for another; empty for whoever has the authority
 */
public record CertificateEntry(
        CertificateOwner owner,
        X509Certificate certificate,
        CertificateKind kind,
        KeyPlace place,
        Optional<byte[]> mark,
        LocalDate grantedOn,
        Optional<LocalDate> instructedOn,
        Optional<SigningMandate> mandate) {
    public CertificateEntry {
        if (place instanceof KeyPlace.InFile && kind != CertificateKind.DEMO) {
            throw new IllegalArgumentException("keys of an office are never kept as files");
        }
        if (mandate.isPresent() && owner instanceof CertificateOwner.Agency) {
            throw new IllegalArgumentException("a seal is used by no mandate");
        }
    }

    /** By which the certificate is known for sure. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(certificate);
    }
}
