// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as it enters the register.
 *
 * @param owner whose it is
 * @param certificate itself
 * @param kind by whom it was issued
 * @param home where its key lies
 * @param keyFile the locked file of its key; only with {@link KeyHome#FILE}
 * @param mark the image of the signature or of the seal (PNG), if there is one
 * @param grantedOn the day it was handed over
 * @param instructedOn the day its owner was instructed (đã tập huấn), if they were
 */
public record CertificateEntry(
        CertificateOwner owner,
        X509Certificate certificate,
        CertificateKind kind,
        KeyHome home,
        Optional<byte[]> keyFile,
        Optional<byte[]> mark,
        LocalDate grantedOn,
        Optional<LocalDate> instructedOn) {
    public CertificateEntry {
        if (keyFile.isPresent() != (home == KeyHome.FILE)) {
            throw new IllegalArgumentException("a file of a key is kept where the key is a file");
        }
        if (home == KeyHome.FILE && kind != CertificateKind.DEMO) {
            throw new IllegalArgumentException("keys of an office are never kept as files");
        }
    }
}
