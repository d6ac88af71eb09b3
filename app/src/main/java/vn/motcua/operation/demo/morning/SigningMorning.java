// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateKind;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.signing.register.KeyPlace;

/**
 * Keys of the demo: those who sign in the communes of today, and the seals of these communes, have
 * certificates of an authority that is worth nothing elsewhere.
 */
@Component
@Order(8)
class SigningMorning implements MorningPart {
    /** The mark of an installation that has its keys, with the moment of it. */
    private static final String MARK = "demo.signing";

    private static final Duration LIFE = Duration.ofDays(1095);
    private static final Duration EARLIER = Duration.ofDays(120);

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister staff;
    private final CertificateRegister register;
    private final DemoSigning signing;
    private final InstantSource clock;

    SigningMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister staff,
            CertificateRegister register,
            DemoSigning signing,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.staff = staff;
        this.register = register;
        this.signing = signing;
        this.clock = clock;
    }

    /** Plays it once, all or nothing; does nothing where there is no commune of today. */
    @Override
    @Transactional
    public void load(Path folder) {
        Instant now = clock.instant();
        LocalDate today = VietnamTime.local(now).toLocalDate();
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, now.toString());
        surroundings.communes().forEach(commune -> equip(commune, now, today));
    }

    private void equip(StoredUnit commune, Instant now, LocalDate today) {
        String name = commune.unit().name();
        var unit = new CertificateOwner.Agency(commune.unit().code());
        enter(unit, new Person(name, name), DemoMarks.seal(name), now);
        for (Staff one : signers(commune, today)) {
            var owner = new CertificateOwner.Person(one.id());
            if (register.of(owner).isEmpty()) {
                enter(owner, new Person(one.name(), name), DemoMarks.signature(one.name()), now);
            }
        }
    }

    private List<Staff> signers(StoredUnit commune, LocalDate today) {
        return staff.holders(Role.APPROVER, commune.unit().code(), today);
    }

    private record Person(String name, String organisation) {}

    private void enter(CertificateOwner owner, Person who, byte[] mark, Instant now) {
        var subject =
                new Subject(who.name(), who.organisation(), now.minus(EARLIER), now.plus(LIFE));
        char[] pin = DemoSigning.PIN.toCharArray();
        byte[] file = signing.authority().issue(subject, pin);
        LocalDate granted = VietnamTime.local(now.minus(EARLIER)).toLocalDate();
        if (KeyFile.open(file, pin, owner.holder()) instanceof KeyOpening.Opened(SigningKey key)) {
            register.enter(
                    new CertificateEntry(
                            owner,
                            key.certificate(),
                            CertificateKind.DEMO,
                            new KeyPlace.InFile(file),
                            Optional.of(mark),
                            granted,
                            Optional.of(granted),
                            Optional.empty()));
        }
    }
}
