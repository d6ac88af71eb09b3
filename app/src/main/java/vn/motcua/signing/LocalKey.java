// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A key that Java can sign with: of a file (PKCS#12), or of a token through its provider (PKCS#11),
 * where the private key is only a handle.
 *
 * @param holder for whom it signs
 * @param chain its own certificate first
 * @param key the private key or the handle to it
 * @param provider that signs with it; empty for the usual ones
 * @param onClose ends what was begun to use it
 */
public record LocalKey(
        HolderKind holder,
        List<X509Certificate> chain,
        PrivateKey key,
        Optional<Provider> provider,
        Runnable onClose)
        implements SigningKey {
    public LocalKey {
        chain = List.copyOf(chain);
    }

    @Override
    public KeyAnswer sign(byte[] content) {
        try {
            Signature signature = signature();
            signature.initSign(key);
            signature.update(content);
            return new KeyAnswer.Signed(signature.sign());
        } catch (GeneralSecurityException failed) {
            return new KeyAnswer.Refused(KeyTroubles.of(failed));
        }
    }

    private Signature signature() throws GeneralSecurityException {
        String algorithm =
                certificate().getPublicKey().getAlgorithm().equals("RSA")
                        ? "SHA256withRSA"
                        : "SHA256withECDSA";
        return provider.isPresent()
                ? Signature.getInstance(algorithm, provider.get())
                : Signature.getInstance(algorithm);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
