// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.check.Fingerprint;
import vn.motcua.signing.remote.RemoteKeys;
import vn.motcua.signing.token.TokenKeys;

/**
 * Opens the keys of the office, wherever they lie: each only for its owner, only while it may be
 * used, and only when its certificate is the very one that was registered.
 */
@Component
public class KeyRing {
    private final CertificateRegister register;
    private final KeySettings settings;
    private final TokenKeys tokens;
    private final RemoteKeys services;

    KeyRing(
            CertificateRegister register,
            KeySettings settings,
            TokenKeys tokens,
            RemoteKeys services) {
        this.register = register;
        this.settings = settings;
        this.tokens = tokens;
        this.services = services;
    }

    /** The certificate this owner signs with now; empty when there is none that may be used. */
    public Optional<RegisteredCertificate> current(CertificateOwner owner, Instant now) {
        return register.of(owner).stream().filter(one -> one.isUsable(now)).findFirst();
    }

    /** Why this owner cannot sign now; empty when they can. */
    public Optional<KeyRefusal> refusal(CertificateOwner owner, Instant now) {
        List<RegisteredCertificate> all = register.of(owner);
        return all.stream().anyMatch(one -> one.isUsable(now))
                ? Optional.empty()
                : Optional.of(
                        all.stream()
                                .findFirst()
                                .flatMap(one -> one.refusal(now))
                                .orElse(KeyRefusal.NOT_REGISTERED));
    }

    /** Opens the key of a certificate; the secrets are not kept. Whoever opens it closes it. */
    public KeyOpening open(RegisteredCertificate certificate, KeySecrets secrets) {
        CertificateEntry entry = certificate.entry();
        HolderKind holder = entry.owner().holder();
        KeyOpening opening =
                switch (entry.place()) {
                    case KeyPlace.InFile file ->
                            secrets.withPin(pin -> KeyFile.open(file.content(), pin, holder));
                    case KeyPlace.InToken token ->
                            settings.library(token.library())
                                    .map(path -> new TokenKeys.Slot(path, token.slot()))
                                    .map(slot ->
                                            tokens.open(slot, entry.fingerprint(), secrets, holder))
                                    .orElseGet(KeyRing::unreachable);
                    case KeyPlace.AtService service ->
                            settings.account(service.service(), service.credential())
                                    .map(account -> services.open(account, secrets, holder))
                                    .orElseGet(KeyRing::unreachable);
                };
        return registered(opening, entry.fingerprint());
    }

    private static KeyOpening unreachable() {
        return new KeyOpening.Closed(KeyTrouble.UNREACHABLE);
    }

    /** A service may have changed the certificate behind a name, and a file may hold another. */
    private static KeyOpening registered(KeyOpening opening, Fingerprint wanted) {
        if (opening instanceof KeyOpening.Opened(var key)
                && !Fingerprint.of(key.certificate()).equals(wanted)) {
            key.close();
            return new KeyOpening.Closed(KeyTrouble.NO_KEY);
        }
        return opening;
    }
}
