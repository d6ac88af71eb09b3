// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.Mark;
import vn.motcua.signing.check.SignerName;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.KeyRing;
import vn.motcua.signing.register.RegisteredCertificate;

/** The keys of the register of certificates. */
@Component
class RegisteredKeys implements OfficeKeys {
    private static final int HEXADECIMAL = 16;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss xxx");

    private final KeyRing ring;
    private final CertificateRegister register;
    private final InstantSource clock;

    RegisteredKeys(KeyRing ring, CertificateRegister register, InstantSource clock) {
        this.ring = ring;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public KeyOpening personal(Staff staff, String pin) {
        return open(new CertificateOwner.Person(staff.id()), pin);
    }

    @Override
    public KeyOpening seal(Staff staff, UnitCode unit, String pin) {
        return open(new CertificateOwner.Agency(unit), pin);
    }

    private KeyOpening open(CertificateOwner owner, String pin) {
        return ring.current(owner, clock.instant())
                .map(certificate -> ring.open(certificate, pin.toCharArray()))
                .orElseGet(() -> new KeyOpening.Closed(KeyTrouble.NO_KEY));
    }

    @Override
    public Mark mark(Staff staff) {
        return image(new CertificateOwner.Person(staff.id()))
                .orElseGet(() -> new Mark.Words(List.of("Ký bởi: " + staff.name(), moment())));
    }

    @Override
    public Mark mark(UnitCode unit, String name) {
        return image(new CertificateOwner.Agency(unit))
                .orElseGet(() -> new Mark.Words(List.of("Cơ quan: " + name, moment())));
    }

    /** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II: ngày tháng năm, giờ phút giây. */
    private String moment() {
        Instant now = clock.instant();
        return "Thời gian: " + STAMP.format(now.atZone(VietnamTime.ZONE));
    }

    private Optional<Mark> image(CertificateOwner owner) {
        return ring.current(owner, clock.instant())
                .flatMap(one -> one.entry().mark())
                .map(Mark.Image::new);
    }

    @Override
    public boolean isOf(AccountId account, SignerName signer) {
        return serials(new CertificateOwner.Person(account))
                .anyMatch(serial -> serial.equalsIgnoreCase(signer.serial()));
    }

    private Stream<String> serials(CertificateOwner owner) {
        return register.of(owner).stream()
                .map(RegisteredCertificate::entry)
                .map(entry -> entry.certificate().getSerialNumber().toString(HEXADECIMAL));
    }
}
