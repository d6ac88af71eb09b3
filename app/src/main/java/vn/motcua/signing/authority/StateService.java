// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Tells which certificates are revoked: by answer (OCSP, RFC 6960) and by list (CRL, RFC 5280). */
final class StateService {
    private static final Duration FRESH = Duration.ofHours(1);

    private static final @Nullable Extensions NO_EXTENSIONS = null;

    private final DemoAuthority authority;

    StateService(DemoAuthority authority) {
        this.authority = authority;
    }

    /** The answer to a request in DER. */
    byte[] answer(byte[] request) throws IOException {
        try {
            OCSPReq asked = new OCSPReq(request);
            X509Certificate signer = authority.states().certificate();
            X500Name name = X500Name.getInstance(signer.getSubjectX500Principal().getEncoded());
            var builder = new BasicOCSPRespBuilder(new RespID(name));
            repeatNonce(asked, builder);
            Instant now = authority.now();
            for (Req one : asked.getRequestList()) {
                CertificateStatus status = status(one.getCertID().getSerialNumber());
                builder.addResponse(
                        one.getCertID(),
                        status,
                        Date.from(now),
                        Date.from(now.plus(FRESH)),
                        NO_EXTENSIONS);
            }
            var chain = new X509CertificateHolder[] {new JcaX509CertificateHolder(signer)};
            var basic = builder.build(signer(authority.states()), chain, Date.from(now));
            OCSPResp response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic);
            return response.getEncoded();
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    /** The list of all that is revoked, in DER. */
    byte[] list() throws IOException {
        Instant now = authority.now();
        X509Certificate root = authority.root().certificate();
        X500Name name = X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
        var builder = new X509v2CRLBuilder(name, Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(FRESH)));
        authority
                .revoked()
                .forEach((serial, since) ->
                        builder.addCRLEntry(
                                serial, Date.from(since), CRLReason.cessationOfOperation));
        try {
            return builder.build(signer(authority.root())).getEncoded();
        } catch (OperatorCreationException failed) {
            throw new IOException(failed);
        }
    }

    private static void repeatNonce(OCSPReq asked, BasicOCSPRespBuilder builder) {
        Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            builder.setResponseExtensions(new Extensions(nonce));
        }
    }

    private CertificateStatus status(BigInteger serial) {
        Optional<Instant> since = authority.revokedSince(serial);
        return since.isPresent()
                ? new RevokedStatus(Date.from(since.get()), CRLReason.cessationOfOperation)
                : CertificateStatus.GOOD;
    }

    private static ContentSigner signer(IssuedKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(key.key());
    }
}
