// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.signing.check.Fingerprint;

/** The register of certificates. Nothing is ever taken out of it. */
public interface CertificateRegister {
    /** Enters a certificate; its number in the register. */
    long enter(CertificateEntry entry);

    /** The certificate with this number in the register. */
    Optional<RegisteredCertificate> find(long id);

    /** True when this very certificate stands in the register and was not withdrawn. */
    boolean has(Fingerprint certificate);

    /** All certificates of this owner, the newest first. */
    List<RegisteredCertificate> of(CertificateOwner owner);

    /** All certificates, by the name of their owners. */
    List<RegisteredCertificate> all();

    /** Gives a certificate another image of signature or seal (PNG). */
    void mark(long id, byte[] png);

    /** Notes the day its owner was instructed. */
    void instructed(long id, LocalDate on);

    /** Sets the days on which its owner signs for another; empty for whoever has the authority. */
    void mandate(long id, Optional<SigningMandate> mandate);

    /** Takes a certificate out of use; one that was withdrawn before stays as it is. */
    void withdraw(long id, Instant at, String reason);
}
