// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key with the certificates that vouch for it.
 *
 * @param key the private key
 * @param chain its own certificate first, that of the authority last
 */
record IssuedKey(PrivateKey key, List<X509Certificate> chain) {
    IssuedKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }
}
