// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.validation.CertificateValidator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says of a certificate whether somebody may sign with it now, before anything is signed. Safe for
 * many threads.
 */
public final class CertificateChecker {
    private final Supplier<Trust> trust;

    /** A checker that believes whom {@code trust} believes when it is asked. */
    public CertificateChecker(Supplier<Trust> trust) {
        this.trust = trust;
    }

    /**
     * What is known of a certificate at {@code now}: of its time, of who vouches for it, and
     * whether it was taken back. {@link CertificateState#UNFIT} is not told here, but when the
     * signature is checked.
     *
     * @param chain the certificate first, then its issuers as far as known
     */
    public CertificateState state(List<X509Certificate> chain, Instant now) {
        X509Certificate own = chain.getFirst();
        if (own.getNotAfter().toInstant().isBefore(now)) {
            return CertificateState.EXPIRED;
        }
        if (own.getNotBefore().toInstant().isAfter(now)) {
            return CertificateState.NOT_YET_VALID;
        }
        return state(reported(chain, now));
    }

    private @Nullable SubIndication reported(List<X509Certificate> chain, Instant now) {
        var token = new CertificateToken(chain.getFirst());
        var verifier = PdfTrust.verifier(trust.get());
        var others = new CommonCertificateSource();
        chain.forEach(one -> others.addCertificate(new CertificateToken(one)));
        verifier.addAdjunctCertSources(others);
        CertificateValidator validator = CertificateValidator.fromCertificate(token);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now));
        return validator
                .validate()
                .getSimpleReport()
                .getCertificateSubIndication(token.getDSSIdAsString());
    }

    private static CertificateState state(@Nullable SubIndication why) {
        return switch (why) {
            case null -> CertificateState.VALID;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> CertificateState.REVOKED;
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                    CertificateState.STRANGER;
            case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                    CertificateState.STATE_UNKNOWN;
            default -> CertificateState.VALID;
        };
    }
}
