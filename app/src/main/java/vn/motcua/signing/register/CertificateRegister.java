// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.Instant;
import java.util.List;

/** The register of certificates. Nothing is ever taken out of it. */
public interface CertificateRegister {
    /** Enters a certificate; its number in the register. */
    long enter(CertificateEntry entry);

    /** All certificates of this owner, the newest first. */
    List<RegisteredCertificate> of(CertificateOwner owner);

    /** All certificates, by the name of their owners. */
    List<RegisteredCertificate> all();

    /** Takes a certificate out of use; one that was withdrawn before stays as it is. */
    void withdraw(long id, Instant at, String reason);
}
