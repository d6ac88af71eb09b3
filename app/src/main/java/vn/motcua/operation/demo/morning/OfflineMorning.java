// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.offline.OfflineCounter;
import vn.motcua.intake.offline.OfflineDesk;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;

/**
 * Machines prepared for the time without a line: in each commune of the demo one at the counter,
 * and in the first a notebook that was lost and revoked. Their keys are thrown away, so nobody can
 * send anything in their name.
 */
@Component
@Order(7)
class OfflineMorning implements MorningPart {
    /** The mark of an installation that has had its machines, with the moment of it. */
    private static final String MARK = "demo.offline";

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister register;
    private final OfflineDesk desk;
    private final InstantSource clock;

    OfflineMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister register,
            OfflineDesk desk,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.register = register;
        this.desk = desk;
        this.clock = clock;
    }

    /** Prepares them once; does nothing where there is no commune of today. */
    @Override
    @Transactional
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        surroundings.communes().forEach(commune -> prepared(commune, today, "Máy quầy 1"));
        StoredUnit first = surroundings.communes().getFirst();
        prepared(first, today, "Máy xách tay trạm lưu động").ifPresent(lost -> revoke(lost, today));
    }

    private Optional<OfflineCounter> prepared(StoredUnit commune, LocalDate today, String name) {
        return holder(Role.RECEPTIONIST, commune, today)
                .flatMap(officer -> desk.prepare(officer, commune, name, key()));
    }

    private void revoke(OfflineCounter lost, LocalDate today) {
        holder(Role.ONE_STOP_HEAD, lost.unit(), today)
                .ifPresent(head -> desk.revoke(head, lost.id(), "Rơi trên đường đi buôn"));
    }

    private Optional<Staff> holder(Role role, StoredUnit commune, LocalDate today) {
        return register.holders(role, commune.unit().code(), today).stream()
                .reduce((one, other) -> other);
    }

    private static String key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] open = generator.generateKeyPair().getPublic().getEncoded();
            return Base64.getEncoder().encodeToString(open);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
