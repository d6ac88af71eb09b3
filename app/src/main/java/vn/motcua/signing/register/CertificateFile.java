// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A file with a certificate as its issuer hands it out: DER or PEM, alone or with its chain. */
public final class CertificateFile {
    /** The most bytes: 256 KB hold the longest chain. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private CertificateFile() {}

    /** The certificate that signs: the one that vouches for no other of the file. */
    public static Optional<X509Certificate> read(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            Collection<X509Certificate> all =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(file))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return all.stream().filter(one -> vouchesForNone(one, all)).findFirst();
        } catch (CertificateException none) {
            return Optional.empty();
        }
    }

    private static boolean vouchesForNone(X509Certificate one, Collection<X509Certificate> all) {
        return all.stream()
                .filter(other -> !other.equals(one))
                .noneMatch(other ->
                        other.getIssuerX500Principal().equals(one.getSubjectX500Principal()));
    }

    /** True when it may sign papers (RFC 5280, 4.2.1.3), as far as it says. */
    public static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    /** Whom the certificate names (CN), as its issuer wrote it; empty when nobody. */
    public static String name(X509Certificate certificate) {
        return List.of(certificate.getSubjectX500Principal().getName("RFC2253").split("(?<!\\\\),"))
                .stream()
                .filter(part -> part.startsWith("CN="))
                .map(part -> part.substring("CN=".length()).replace("\\", ""))
                .findFirst()
                .orElse("");
    }
}
