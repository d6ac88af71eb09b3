// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * By which a certificate is known for sure: the SHA-256 of all its bytes. Serial numbers are not
 * enough, for each authority gives its own.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record Fingerprint(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Of a signature that does not tell who made it; equal to that of no certificate. */
    static final Fingerprint NONE = new Fingerprint("0".repeat(64));

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("no SHA-256 in hexadecimal digits");
        }
    }

    /** That of this certificate. */
    public static Fingerprint of(X509Certificate certificate) {
        try {
            return of(certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("no certificate", broken);
        }
    }

    /** That of the certificate with these bytes (DER). */
    static Fingerprint of(byte[] certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate);
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
