// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeyTrouble;

/** Opens the keys of the office: each only for its owner, and only while it may be used. */
@Component
public class KeyRing {
    private final CertificateRegister register;

    KeyRing(CertificateRegister register) {
        this.register = register;
    }

    /** The certificate this owner signs with now; empty when there is none that may be used. */
    public Optional<RegisteredCertificate> current(CertificateOwner owner, Instant now) {
        return register.of(owner).stream().filter(one -> one.isUsable(now)).findFirst();
    }

    /** Why this owner cannot sign now; empty when they can. */
    public Optional<KeyRefusal> refusal(CertificateOwner owner, Instant now) {
        List<RegisteredCertificate> all = register.of(owner);
        if (all.isEmpty()) {
            return Optional.of(KeyRefusal.NOT_REGISTERED);
        }
        if (all.stream().anyMatch(one -> one.isUsable(now))) {
            return Optional.empty();
        }
        return all.getFirst().withdrawal().isPresent()
                ? Optional.of(KeyRefusal.WITHDRAWN)
                : Optional.of(KeyRefusal.EXPIRED);
    }

    /** Opens the key of a certificate; the PIN is not kept. Whoever opens it closes it. */
    public KeyOpening open(RegisteredCertificate certificate, char[] pin) {
        CertificateEntry entry = certificate.entry();
        return entry.keyFile()
                .map(file -> KeyFile.open(file, pin, entry.owner().holder()))
                .orElse(new KeyOpening.Closed(KeyTrouble.UNREACHABLE));
    }
}
