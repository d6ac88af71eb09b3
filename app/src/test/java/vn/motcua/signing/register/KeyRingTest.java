// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeyAnswer;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.LocalKey;
import vn.motcua.signing.Signers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.remote.SigningService;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyRingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String ACCOUNT =
            """
            insert into account (login, name, kind, made_at)
            values ('deputy', 'Y Deputy', 'person', '2026-01-01')
            returning id
            """;
    private static final KeySecrets PIN = KeySecrets.pin(new String(Signers.PIN));

    private final Signers office = new Signers();
    private final Path data;
    private final JdbcClient sql;
    private final AnnotationConfigApplicationContext modules;
    private final CertificateRegister register;
    private final KeyRing ring;

    KeyRingTest(DataSource database, @TempDir Path data) {
        this.data = data;
        sql = JdbcClient.create(database);
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
        assertThat(ring.open(current, KeySecrets.pin("000000")))
                .isEqualTo(new KeyOpening.Closed(KeyTrouble.WRONG_PIN));
        assertThat(ring.open(current, PIN)).isInstanceOf(KeyOpening.Opened.class);
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
    void a_mandate_to_sign_counts_on_its_days_alone() {
        CertificateOwner deputy = new CertificateOwner.Person(account());
        CertificateEntry entry = entry(deputy, Duration.ofDays(700));
        var over = new SigningMandate(TODAY.minusDays(30), TODAY.minusDays(1), "15/QĐ-UBND");
        long id = register.enter(entry);
        register.mandate(id, Optional.of(over));

        assertThat(ring.refusal(deputy, now())).contains(KeyRefusal.OUT_OF_MANDATE);
        register.mandate(
                id, Optional.of(new SigningMandate(TODAY, TODAY.plusDays(9), "16/QĐ-UBND")));
        assertThat(ring.refusal(deputy, now())).isEmpty();
    }

    @Test
    void a_key_at_a_remote_service_is_opened_by_what_the_settings_tell() throws IOException {
        CertificateOwner unit = unit("H15.96");
        try (var service = new SigningService((LocalKey) office.chairman())) {
            settings(service.address());
            register.enter(remote(unit, office.chairman().certificate()));
            RegisteredCertificate current = ring.current(unit, now()).orElseThrow();

            assertThat(signed(current, SigningService.PIN, SigningService.CODE))
                    .isInstanceOf(KeyAnswer.Signed.class);
            assertThat(signed(current, "0000", SigningService.CODE))
                    .isEqualTo(new KeyAnswer.Refused(KeyTrouble.WRONG_PIN));
            assertThat(signed(current, "", ""))
                    .isEqualTo(new KeyAnswer.Refused(KeyTrouble.CANCELLED));
            service.lock();
            assertThat(signed(current, SigningService.PIN, SigningService.CODE))
                    .isEqualTo(new KeyAnswer.Refused(KeyTrouble.LOCKED));
        }
    }

    @Test
    void a_service_that_gives_another_key_than_the_registered_one_opens_nothing()
            throws IOException {
        CertificateOwner unit = unit("H15.97");
        try (var service = new SigningService((LocalKey) office.chairman())) {
            settings(service.address());
            CertificateEntry other = entry(unit, Duration.ofDays(9));
            register.enter(remote(unit, other.certificate()));

            assertThat(ring.open(ring.current(unit, now()).orElseThrow(), PIN))
                    .isEqualTo(new KeyOpening.Closed(KeyTrouble.NO_KEY));
        }
    }

    private void settings(URI service) throws IOException {
        Path folder = Files.createDirectories(data.resolve("signing"));
        Files.writeString(folder.resolve("secret"), "secret\n");
        Files.writeString(
                folder.resolve("keys.properties"),
                """
                remote.test.address = %s
                remote.test.client = office
                remote.test.secret-file = secret
                """
                        .formatted(service));
    }

    private KeyAnswer signed(RegisteredCertificate certificate, String pin, String code) {
        return switch (ring.open(certificate, KeySecrets.typed(pin, code))) {
            case KeyOpening.Closed closed -> throw new AssertionError(closed.why());
            case KeyOpening.Opened(var key) -> {
                try (key) {
                    yield key.sign(new byte[] {1, 2, 3});
                }
            }
        };
    }

    private static CertificateEntry remote(CertificateOwner owner, X509Certificate certificate) {
        return new CertificateEntry(
                owner,
                certificate,
                CertificateKind.PUBLIC,
                new KeyPlace.AtService("test", "key-1"),
                Optional.empty(),
                TODAY,
                Optional.empty(),
                Optional.empty());
    }

    private AccountId account() {
        return new AccountId(sql.sql(ACCOUNT).query(Long.class).single());
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
                    new KeyPlace.InFile(file),
                    Optional.empty(),
                    TODAY,
                    Optional.of(TODAY),
                    Optional.empty());
        }
    }

    private Instant now() {
        return office.clock.instant();
    }
}
