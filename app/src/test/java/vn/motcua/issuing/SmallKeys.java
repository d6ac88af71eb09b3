// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.identity.AccountId;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.Mark;
import vn.motcua.signing.authority.DemoServices;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.Fingerprint;
import vn.motcua.signing.check.SignerName;
import vn.motcua.signing.check.Trust;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.KeyRefusal;
import vn.motcua.signing.register.OfficeKeys;

/** Keys for everybody who asks, of an authority that outlives the program. */
class SmallKeys implements OfficeKeys, AutoCloseable {
    static final KeySecrets PIN = KeySecrets.pin("135790");

    private final Path file;
    private final InstantSource clock;
    private final Map<CertificateOwner, Set<Fingerprint>> certificates = new ConcurrentHashMap<>();
    private DemoServices services;
    private boolean revokes;

    SmallKeys(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.services = services();
    }

    private DemoServices services() {
        try {
            return DemoServices.open(file, clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void begin() {
        services = services();
    }

    Trust trust() {
        return new Trust(
                List.of(services.authority().rootCertificate()),
                true,
                Optional.of(services.authority().timeStampAddress()));
    }

    /** The certificate of whoever signs next is taken back as soon as it is made. */
    void revokesTheNext() {
        revokes = true;
    }

    @Override
    public Optional<KeyRefusal> refusal(CertificateOwner owner) {
        return Optional.empty();
    }

    @Override
    public boolean isRemote(CertificateOwner owner) {
        return false;
    }

    @Override
    public KeyOpening open(CertificateOwner owner, KeySecrets secrets) {
        Instant now = clock.instant();
        var subject =
                new Subject(
                        "Y Bhăm", "Ủy ban nhân dân xã", now.minusSeconds(60), now.plusSeconds(600));
        byte[] key = PIN.withPin(pin -> services.authority().issue(subject, pin));
        KeyOpening opening = secrets.withPin(pin -> KeyFile.open(key, pin, owner.holder()));
        if (opening instanceof KeyOpening.Opened(var opened)) {
            certificates
                    .computeIfAbsent(owner, _ -> new HashSet<>())
                    .add(Fingerprint.of(opened.certificate()));
            if (revokes) {
                services.authority().revoke(opened.certificate());
                revokes = false;
            }
        }
        return opening;
    }

    @Override
    public Optional<KeySecrets> unattended(CertificateOwner owner) {
        return Optional.empty();
    }

    @Override
    public Mark mark(CertificateOwner owner, String name) {
        return new Mark.Words(List.of("Ký bởi: " + name));
    }

    @Override
    public boolean isOf(AccountId account, SignerName signer) {
        return certificates
                .getOrDefault(new CertificateOwner.Person(account), Set.of())
                .contains(signer.fingerprint());
    }

    @Override
    public void close() {
        services.close();
    }
}
