// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Says under its signature that something existed at a moment (RFC 3161). */
final class StampService {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");
    private static final int SERIAL_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DemoAuthority authority;

    StampService(DemoAuthority authority) {
        this.authority = authority;
    }

    /** The answer to a request in DER. */
    byte[] answer(byte[] request) throws IOException {
        try {
            var generator = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
            var response =
                    generator.generate(
                            new TimeStampRequest(request),
                            new BigInteger(SERIAL_BITS, RANDOM),
                            Date.from(authority.now()));
            return response.getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    private TimeStampTokenGenerator tokens()
            throws TSPException, OperatorCreationException, GeneralSecurityException {
        IssuedKey key = authority.stamps();
        DigestCalculator digests =
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        var signer =
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build("SHA256withRSA", key.key(), key.certificate());
        var tokens = new TimeStampTokenGenerator(signer, digests, POLICY);
        tokens.addCertificates(new JcaCertStore(List.of(key.certificate())));
        return tokens;
    }
}
