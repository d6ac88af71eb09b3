// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys and certificates: of the authority itself, of signers, and of its two services. */
final class Certificates {
    private static final int KEY_BITS = 2048;
    private static final int SERIAL_BITS = 120;
    private static final String SIGNED_WITH = "SHA256withRSA";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Certificates() {}

    /** The authority, vouching for itself. */
    static IssuedKey root(Subject subject) {
        KeyPair pair = pair();
        X500Name name = subject.distinguishedName();
        try {
            var builder = builder(name, subject, pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            usage(builder, KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature);
            identify(builder, pair.getPublic());
            return new IssuedKey(pair.getPrivate(), List.of(signed(builder, pair)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
            throw new IllegalStateException("no certificate could be made", failed);
        }
    }

    /** A key to sign papers with, whose state the services at {@code services} tell. */
    static IssuedKey signer(IssuedKey root, Subject subject, URI services) {
        return issued(
                root,
                subject,
                builder -> {
                    usage(builder, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
                    services(builder, services);
                });
    }

    /** The key of the time stamp service. */
    static IssuedKey timeStamps(IssuedKey root, Subject subject, URI services) {
        return issued(
                root,
                subject,
                builder -> {
                    usage(builder, KeyUsage.digitalSignature);
                    purpose(builder, KeyPurposeId.id_kp_timeStamping);
                    services(builder, services);
                });
    }

    /** The key of the service that tells which certificates are revoked. */
    static IssuedKey states(IssuedKey root, Subject subject) {
        return issued(
                root,
                subject,
                builder -> {
                    usage(builder, KeyUsage.digitalSignature);
                    purpose(builder, KeyPurposeId.id_kp_OCSPSigning);
                    builder.addExtension(
                            OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
                });
    }

    private interface Extensions {
        void addTo(X509v3CertificateBuilder builder) throws IOException;
    }

    private static IssuedKey issued(IssuedKey root, Subject subject, Extensions extensions) {
        KeyPair pair = pair();
        X509Certificate issuer = root.certificate();
        try {
            X500Name name = X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded());
            var builder = builder(name, subject, pair.getPublic());
            identify(builder, pair.getPublic());
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer));
            extensions.addTo(builder);
            var signer = new KeyPair(issuer.getPublicKey(), root.key());
            return new IssuedKey(pair.getPrivate(), List.of(signed(builder, signer), issuer));
        } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
            throw new IllegalStateException("no certificate could be made", failed);
        }
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, Subject subject, PublicKey key) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS),
                Date.from(subject.from()),
                Date.from(subject.until()),
                subject.distinguishedName(),
                key);
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, KeyPair issuer)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder(SIGNED_WITH).build(issuer.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static void usage(X509v3CertificateBuilder builder, int usage) throws IOException {
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    }

    private static void purpose(X509v3CertificateBuilder builder, KeyPurposeId purpose)
            throws IOException {
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
    }

    private static void identify(X509v3CertificateBuilder builder, PublicKey key)
            throws IOException, GeneralSecurityException {
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    private static void services(X509v3CertificateBuilder builder, URI services)
            throws IOException {
        ASN1Encodable states =
                new AuthorityInformationAccess(
                        AccessDescription.id_ad_ocsp, name(services.resolve("/ocsp")));
        var list = new DistributionPointName(new GeneralNames(name(services.resolve("/crl"))));
        builder.addExtension(Extension.authorityInfoAccess, false, states);
        builder.addExtension(
                Extension.cRLDistributionPoints,
                false,
                new CRLDistPoint(
                        new DistributionPoint[] {new DistributionPoint(list, null, null)}));
    }

    private static GeneralName name(URI address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address.toString());
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
