// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.Mark;
import vn.motcua.signing.check.SignerName;

/** The keys of the register of certificates. */
@Component
class RegisteredKeys implements OfficeKeys {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss xxx");

    private final KeyRing ring;
    private final CertificateRegister register;
    private final KeySettings settings;
    private final InstantSource clock;

    RegisteredKeys(
            KeyRing ring, CertificateRegister register, KeySettings settings, InstantSource clock) {
        this.ring = ring;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<KeyRefusal> refusal(CertificateOwner owner) {
        return ring.refusal(owner, clock.instant());
    }

    @Override
    public boolean isRemote(CertificateOwner owner) {
        return ring.current(owner, clock.instant())
                .filter(one -> one.entry().place().home() == KeyHome.REMOTE)
                .isPresent();
    }

    @Override
    public KeyOpening open(CertificateOwner owner, KeySecrets secrets) {
        return ring.current(owner, clock.instant())
                .map(certificate -> ring.open(certificate, secrets))
                .orElseGet(() -> new KeyOpening.Closed(KeyTrouble.NO_KEY));
    }

    /** The keys of a demo protect nothing; those of an office are opened by the settings alone. */
    @Override
    public Optional<KeySecrets> unattended(CertificateOwner owner) {
        Optional<CertificateKind> kind =
                ring.current(owner, clock.instant()).map(one -> one.entry().kind());
        if (kind.isEmpty() || !(owner instanceof CertificateOwner.Agency agency)) {
            return Optional.empty();
        }
        return kind.get() == CertificateKind.DEMO
                ? Optional.of(KeySecrets.pin(DemoSigning.PIN))
                : settings.sealPin(agency.unit()).map(KeySecrets::pin);
    }

    @Override
    public Mark mark(CertificateOwner owner, String name) {
        return ring.current(owner, clock.instant())
                .flatMap(one -> one.entry().mark())
                .<Mark>map(Mark.Image::new)
                .orElseGet(() -> new Mark.Words(List.of(who(owner) + name, moment())));
    }

    private static String who(CertificateOwner owner) {
        return switch (owner) {
            case CertificateOwner.Person person -> "Ký bởi: ";
            case CertificateOwner.Agency agency -> "Cơ quan: ";
        };
    }

    /** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II: ngày tháng năm, giờ phút giây. */
    private String moment() {
        Instant now = clock.instant();
        return "Thời gian: " + STAMP.format(now.atZone(VietnamTime.ZONE));
    }

    @Override
    public boolean isOf(AccountId account, SignerName signer) {
        return register.of(new CertificateOwner.Person(account)).stream()
                .anyMatch(one -> one.entry().fingerprint().equals(signer.fingerprint()));
    }
}
