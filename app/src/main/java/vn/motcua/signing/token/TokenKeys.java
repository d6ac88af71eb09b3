// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.security.auth.login.LoginException;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.KeyTroubles;
import vn.motcua.signing.LocalKey;

/**
 * Opens keys that lie in tokens: the private key never leaves them. One PKCS#11 library for each
 * make of token, installed by the office.
 */
public final class TokenKeys {
    private TokenKeys() {}

    /**
     * Where a key lies.
     *
     * @param library the file of the maker's PKCS#11 library
     * @param slot the number of the slot
     * @param serial of the certificate, hexadecimal: a token may hold several
     */
    public record Slot(Path library, long slot, String serial) {}

    /** Opens the key of that certificate; the PIN is not kept. */
    public static KeyOpening open(Slot slot, char[] pin, HolderKind holder) {
        if (!Files.isReadable(slot.library())) {
            return new KeyOpening.Closed(KeyTrouble.UNREACHABLE);
        }
        try {
            Provider provider = provider(slot);
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            for (String alias : Collections.list(store.aliases())) {
                if (is(store, alias, slot) && store.getKey(alias, null) instanceof PrivateKey key) {
                    return new KeyOpening.Opened(
                            new LocalKey(
                                    holder,
                                    chain(store, alias),
                                    key,
                                    Optional.of(provider),
                                    () -> logOut(provider)));
                }
            }
            return new KeyOpening.Closed(KeyTrouble.NO_KEY);
        } catch (IOException | GeneralSecurityException | ProviderException failed) {
            return new KeyOpening.Closed(KeyTroubles.of(failed));
        }
    }

    private static Provider provider(Slot slot) {
        return Security.getProvider("SunPKCS11")
                .configure(
                        """
                        --name = slot%d
                        library = %s
                        slot = %d
                        """
                                .formatted(slot.slot(), slot.library(), slot.slot()));
    }

    private static boolean is(KeyStore store, String alias, Slot slot)
            throws GeneralSecurityException {
        return store.getCertificate(alias) instanceof X509Certificate certificate
                && certificate.getSerialNumber().toString(16).equals(slot.serial());
    }

    private static List<X509Certificate> chain(KeyStore store, String alias)
            throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** So that the next one is asked for the PIN again. */
    private static void logOut(Provider provider) {
        if (provider instanceof AuthProvider token) {
            try {
                token.logout();
            } catch (LoginException alreadyOut) {
                return;
            }
        }
    }
}
