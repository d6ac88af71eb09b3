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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.security.auth.login.LoginException;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.KeyTroubles;
import vn.motcua.signing.LocalKey;
import vn.motcua.signing.check.Fingerprint;

/**
 * Opens keys that lie in tokens: the private key never leaves them. One PKCS#11 library for each
 * make of token, installed by the office.
 *
 * <p>A token knows only whether somebody is logged in, not who: while one signs, a second login
 * would pass with any PIN. So each slot is used by one at a time.
 */
public final class TokenKeys {
    private final Set<Slot> busy = ConcurrentHashMap.newKeySet();

    /**
     * Where a token is plugged in.
     *
     * @param library the file of the maker's PKCS#11 library
     * @param number of the slot
     */
    public record Slot(Path library, long number) {}

    /** The certificates with a key in a token, or why they cannot be read. */
    public sealed interface Reading {
        /** They are these. */
        record Read(List<X509Certificate> certificates) implements Reading {
            public Read {
                certificates = List.copyOf(certificates);
            }
        }

        /** It could not be read. */
        record Closed(KeyTrouble why) implements Reading {}
    }

    private sealed interface Login {
        record In(Provider provider, KeyStore store) implements Login {}

        record Out(KeyTrouble why) implements Login {}
    }

    /** Opens the key of that certificate; the PIN is not kept. */
    public KeyOpening open(
            Slot slot, Fingerprint certificate, KeySecrets secrets, HolderKind holder) {
        return switch (logIn(slot, secrets)) {
            case Login.Out out -> new KeyOpening.Closed(out.why());
            case Login.In in -> {
                Runnable onClose = onClose(slot, in.provider());
                Optional<KeyOpening> found = find(in, certificate, new Use(holder, onClose));
                if (found.isEmpty()) {
                    onClose.run();
                }
                yield found.orElse(new KeyOpening.Closed(KeyTrouble.NO_KEY));
            }
        };
    }

    /** The certificates that have a key in the token. */
    public Reading read(Slot slot, KeySecrets secrets) {
        return switch (logIn(slot, secrets)) {
            case Login.Out out -> new Reading.Closed(out.why());
            case Login.In in -> {
                try {
                    yield new Reading.Read(certificates(in.store()));
                } catch (GeneralSecurityException | ProviderException failed) {
                    yield new Reading.Closed(KeyTroubles.of(failed));
                } finally {
                    onClose(slot, in.provider()).run();
                }
            }
        };
    }

    private Login logIn(Slot slot, KeySecrets secrets) {
        if (!Files.isReadable(slot.library())) {
            return new Login.Out(KeyTrouble.UNREACHABLE);
        }
        if (!busy.add(slot)) {
            return new Login.Out(KeyTrouble.BUSY);
        }
        Login login = secrets.withPin(pin -> logIn(slot, pin));
        if (login instanceof Login.Out) {
            busy.remove(slot);
        }
        return login;
    }

    private static Login logIn(Slot slot, char[] pin) {
        try {
            Provider provider = provider(slot);
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new Login.In(provider, store);
        } catch (IOException | GeneralSecurityException | ProviderException failed) {
            return new Login.Out(KeyTroubles.of(failed));
        }
    }

    /** For whom, and what is done when it is no longer needed. */
    private record Use(HolderKind holder, Runnable onClose) {}

    private static Optional<KeyOpening> find(Login.In in, Fingerprint certificate, Use use) {
        try {
            for (String alias : Collections.list(in.store().aliases())) {
                if (is(in.store(), alias, certificate)
                        && in.store().getKey(alias, null) instanceof PrivateKey key) {
                    return Optional.of(
                            new KeyOpening.Opened(
                                    new LocalKey(
                                            use.holder(),
                                            chain(in.store(), alias),
                                            key,
                                            Optional.of(in.provider()),
                                            use.onClose())));
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException | ProviderException failed) {
            return Optional.empty();
        }
    }

    private static List<X509Certificate> certificates(KeyStore store)
            throws GeneralSecurityException {
        var all = new ArrayList<X509Certificate>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)
                    && store.getCertificate(alias) instanceof X509Certificate certificate) {
                all.add(certificate);
            }
        }
        return all;
    }

    private static Provider provider(Slot slot) {
        return Security.getProvider("SunPKCS11")
                .configure(
                        """
                        --name = slot%d
                        library = %s
                        slot = %d
                        """
                                .formatted(slot.number(), slot.library(), slot.number()));
    }

    private static boolean is(KeyStore store, String alias, Fingerprint wanted)
            throws GeneralSecurityException {
        return store.getCertificate(alias) instanceof X509Certificate certificate
                && Fingerprint.of(certificate).equals(wanted);
    }

    private static List<X509Certificate> chain(KeyStore store, String alias)
            throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** Once: the PIN is asked for again, and the slot is free for the next. */
    private Runnable onClose(Slot slot, Provider provider) {
        var open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                logOut(provider);
                busy.remove(slot);
            }
        };
    }

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
