// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key that can be used now: its PIN was given, its token is plugged in. The key itself
 * never leaves where it is; only what is to be signed goes there.
 *
 * <p>A key is used by one thread at a time, for one paper or for a batch, and closed after.
 */
public interface SigningKey extends AutoCloseable {
    /** For whom it signs. */
    HolderKind holder();

    /**
     * The certificates, that of the key first, then each issuer as far as known.
     *
     * @return at least one
     */
    List<X509Certificate> chain();

    /**
     * The signature over {@code content}, made with SHA-256 and the algorithm of the key (RSA with
     * PKCS #1 1.5, or ECDSA), or why there is none.
     */
    KeyAnswer sign(byte[] content);

    /** The certificate of the key itself. */
    default X509Certificate certificate() {
        return chain().getFirst();
    }

    /** Forgets the PIN and ends the session with the token. */
    @Override
    void close();
}
