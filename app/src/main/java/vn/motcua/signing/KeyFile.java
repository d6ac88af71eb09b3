// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A key in a file (PKCS#12) that is locked by a PIN. For the demo and for tests: keys of an office
 * lie in a device that protects them (ADR 0040).
 */
public final class KeyFile {
    private KeyFile() {}

    /**
     * Opens the first key of the file.
     *
     * @param content of the file
     * @param pin not kept
     */
    public static KeyOpening open(byte[] content, char[] pin, HolderKind holder) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), pin);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, pin) instanceof PrivateKey key) {
                    List<X509Certificate> chain = chain(store, alias);
                    return new KeyOpening.Opened(
                            new LocalKey(holder, chain, key, Optional.empty(), () -> {}));
                }
            }
            return new KeyOpening.Closed(KeyTrouble.NO_KEY);
        } catch (IOException | GeneralSecurityException failed) {
            KeyTrouble told = KeyTroubles.of(failed);
            return new KeyOpening.Closed(told == KeyTrouble.WRONG_PIN ? told : KeyTrouble.NO_KEY);
        }
    }

    private static List<X509Certificate> chain(KeyStore store, String alias)
            throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
    }
}
