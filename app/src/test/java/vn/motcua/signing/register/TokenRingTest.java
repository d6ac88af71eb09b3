// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.Signers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.Tool;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.token.TokenKeys;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

/** A token of software (SoftHSM) stands for the tokens of an office. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenRingTest {
    private static final List<Path> LIBRARIES =
            List.of(
                    Path.of("/usr/lib/softhsm/libsofthsm2.so"),
                    Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
                    Path.of("/usr/lib64/pkcs11/libsofthsm2.so"));
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CertificateOwner UNIT =
            new CertificateOwner.Agency(new UnitCode("H15.89"));
    private static final KeySecrets PIN = KeySecrets.pin(new String(Signers.PIN));

    private final Signers office = new Signers();
    private final AnnotationConfigApplicationContext modules;
    private final Path folder;
    private long slot;

    TokenRingTest(DataSource database, @TempDir Path folder) {
        this.folder = folder;
        modules = Modules.over(database, folder, office.clock);
    }

    @AfterAll
    void close() {
        modules.close();
        office.close();
    }

    @Test
    void a_key_in_a_token_is_read_registered_and_opened_by_one_at_a_time() throws Exception {
        boolean tools = Tool.has("softhsm2-util") && Tool.has("pkcs11-tool");
        assumeThat(tools).as("SoftHSM and OpenSC are installed").isTrue();
        KeyPlace place = filled();
        RegisteredCertificate registered = registered(read(place));
        KeyRing ring = modules.getBean(KeyRing.class);

        assertThat(ring.open(registered, KeySecrets.pin("000000")))
                .isEqualTo(new KeyOpening.Closed(KeyTrouble.WRONG_PIN));
        try (SigningKey key = key(ring.open(registered, PIN))) {
            assertThat(ring.open(registered, KeySecrets.pin("000000")))
                    .isEqualTo(new KeyOpening.Closed(KeyTrouble.BUSY));
            byte[] signed = Signers.done(office.seal(office.signed(), key));

            assertThat(office.check(signed)).isInstanceOf(Verdict.Sound.class);
        }
        assertThat(ring.open(registered, KeySecrets.pin("000000")))
                .isEqualTo(new KeyOpening.Closed(KeyTrouble.WRONG_PIN));
    }

    @Test
    void a_library_that_is_not_there_is_told() {
        var nowhere = new TokenKeys.Slot(folder.resolve("none.so"), 0);
        var keys = new TokenKeys();

        assertThat(keys.read(nowhere, PIN))
                .isEqualTo(new TokenKeys.Reading.Closed(KeyTrouble.UNREACHABLE));
    }

    private X509Certificate read(KeyPlace place) {
        KeyReader reader = modules.getBean(KeyReader.class);
        return switch (reader.read(place, PIN)) {
            case TokenKeys.Reading.Read read -> read.certificates().getFirst();
            case TokenKeys.Reading.Closed closed -> throw new AssertionError(closed.why());
        };
    }

    private RegisteredCertificate registered(X509Certificate certificate) {
        CertificateRegister register = modules.getBean(CertificateRegister.class);
        register.enter(
                new CertificateEntry(
                        UNIT,
                        certificate,
                        CertificateKind.OFFICIAL_DUTY,
                        new KeyPlace.InToken("soft", slot),
                        Optional.empty(),
                        TODAY,
                        Optional.empty(),
                        Optional.empty()));
        return register.of(UNIT).getFirst();
    }

    private static SigningKey key(KeyOpening opening) {
        return switch (opening) {
            case KeyOpening.Opened opened -> opened.key();
            case KeyOpening.Closed closed -> throw new AssertionError(closed.why());
        };
    }

    /** A new token with the key of the chairman. */
    private KeyPlace filled() throws Exception {
        Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElseThrow();
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                Path.of(System.getenv("SOFTHSM2_CONF")),
                "directories.tokendir = %s%nobjectstore.backend = file%n".formatted(tokens));
        String pin = new String(Signers.PIN);
        String told =
                Tool.run(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "office",
                        "--pin",
                        pin,
                        "--so-pin",
                        "98765432");
        Matcher said = SLOT.matcher(told);
        assertThat(said.find()).as(told).isTrue();
        written();
        Tool.run(
                "softhsm2-util",
                "--import",
                folder.resolve("key.pem").toString(),
                "--token",
                "office",
                "--label",
                "sign",
                "--id",
                "01",
                "--pin",
                pin);
        Tool.run(
                "pkcs11-tool",
                "--module",
                library.toString(),
                "--login",
                "--pin",
                pin,
                "--token-label",
                "office",
                "--write-object",
                folder.resolve("cert.der").toString(),
                "--type",
                "cert",
                "--id",
                "01",
                "--label",
                "sign");
        slot = Long.parseLong(said.group(1));
        Path settings = Files.createDirectories(folder.resolve("signing"));
        Files.writeString(settings.resolve("keys.properties"), "token.soft.library=" + library);
        return new KeyPlace.InToken("soft", slot);
    }

    private void written() throws Exception {
        var now = office.clock.instant();
        var subject =
                new Subject(
                        Signers.COMMITTEE, Signers.COMMITTEE, now, now.plus(Duration.ofDays(9)));
        KeyStore store = KeyStore.getInstance("PKCS12");
        byte[] file = office.authority().issue(subject, Signers.PIN);
        store.load(new ByteArrayInputStream(file), Signers.PIN);
        X509Certificate certificate = (X509Certificate) store.getCertificate("key");
        Files.write(folder.resolve("cert.der"), certificate.getEncoded());
        writePem(store.getKey("key", Signers.PIN).getEncoded());
    }

    private void writePem(byte[] key) throws IOException {
        Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                        .formatted(Base64.getMimeEncoder().encodeToString(key)));
    }
}
