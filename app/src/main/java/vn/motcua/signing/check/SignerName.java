// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.time.Instant;

/**
 * What a certificate says of who signs.
 *
 * @param name the common name (CN): of the person, or of the agency
 * @param organisation the agency (O); empty text when none is named
 * @param issuer the name of the authority that vouches
 * @param serial the number of the certificate, hexadecimal
 * @param from its first moment of validity
 * @param until its last
 * @param fingerprint by which the certificate is known for sure
 */
public record SignerName(
        String name,
        String organisation,
        String issuer,
        String serial,
        Instant from,
        Instant until,
        Fingerprint fingerprint) {
    /** Of a signature that does not tell who made it. */
    static final SignerName NOBODY =
            new SignerName("", "", "", "", Instant.EPOCH, Instant.EPOCH, Fingerprint.NONE);
}
