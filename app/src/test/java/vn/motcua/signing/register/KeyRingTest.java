// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.Signers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.authority.Subject;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyRingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Signers office = new Signers();
    private final AnnotationConfigApplicationContext modules;
    private final CertificateRegister register;
    private final KeyRing ring;

    KeyRingTest(DataSource database, @TempDir Path data) {
        modules = Modules.over(database, data, office.clock);
        register = modules.getBean(CertificateRegister.class);
        ring = modules.getBean(KeyRing.class);
    }

    @AfterAll
    void close() {
        modules.close();
        office.close();
    }

    @Test
    void a_registered_key_is_opened_by_its_pin_alone() {
        CertificateOwner unit = unit("H15.91");
        register.enter(entry(unit, Duration.ofDays(700)));

        RegisteredCertificate current = ring.current(unit, now()).orElseThrow();

        assertThat(ring.refusal(unit, now())).isEmpty();
        assertThat(current.entry().owner()).isEqualTo(unit);
        assertThat(ring.open(current, "000000".toCharArray()))
                .isEqualTo(new KeyOpening.Closed(KeyTrouble.WRONG_PIN));
        assertThat(ring.open(current, Signers.PIN)).isInstanceOf(KeyOpening.Opened.class);
    }

    @Test
    void why_somebody_cannot_sign_is_told() {
        CertificateOwner nobody = unit("H15.92");
        CertificateOwner withdrawn = unit("H15.93");
        CertificateOwner expired = unit("H15.94");
        long id = register.enter(entry(withdrawn, Duration.ofDays(700)));
        register.withdraw(id, now(), "Chuyển công tác");
        register.enter(entry(expired, Duration.ofDays(-1)));

        assertThat(ring.refusal(nobody, now())).contains(KeyRefusal.NOT_REGISTERED);
        assertThat(ring.refusal(withdrawn, now())).contains(KeyRefusal.WITHDRAWN);
        assertThat(ring.refusal(expired, now())).contains(KeyRefusal.EXPIRED);
        assertThat(ring.current(withdrawn, now())).isEmpty();
    }

    @Test
    void a_certificate_that_ends_within_sixty_days_expires_soon() {
        CertificateOwner unit = unit("H15.95");
        register.enter(entry(unit, Duration.ofDays(59)));

        assertThat(register.of(unit).getFirst().expiresSoon(now())).isTrue();
        assertThat(register.all()).isNotEmpty();
    }

    private static CertificateOwner unit(String code) {
        return new CertificateOwner.Agency(new UnitCode(code));
    }

    private CertificateEntry entry(CertificateOwner owner, Duration left) {
        Instant now = now();
        var subject =
                new Subject(
                        Signers.COMMITTEE,
                        Signers.COMMITTEE,
                        now.minus(Duration.ofDays(90)),
                        now.plus(left));
        byte[] file = office.authority().issue(subject, Signers.PIN);
        try (SigningKey key = Signers.open(file, owner.holder())) {
            return new CertificateEntry(
                    owner,
                    key.certificate(),
                    CertificateKind.DEMO,
                    KeyHome.FILE,
                    Optional.of(file),
                    Optional.empty(),
                    TODAY,
                    Optional.of(TODAY));
        }
    }

    private Instant now() {
        return office.clock.instant();
    }
}
