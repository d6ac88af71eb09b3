// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.Tool;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.Verdict;

/** A token of software (SoftHSM) stands for the USB tokens of an office. */
class TokenKeysTest {
    private static final List<Path> LIBRARIES =
            List.of(
                    Path.of("/usr/lib/softhsm/libsofthsm2.so"),
                    Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
                    Path.of("/usr/lib64/pkcs11/libsofthsm2.so"));
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    @TempDir Path folder;

    @Test
    void a_key_in_a_token_signs_and_a_wrong_pin_does_not_open_it() throws Exception {
        boolean tools = Tool.has("softhsm2-util") && Tool.has("pkcs11-tool");
        assumeThat(tools).as("SoftHSM and OpenSC are installed").isTrue();
        try (var office = new Signers()) {
            TokenKeys.Slot slot = filled(office);

            assertThat(TokenKeys.open(slot, "000000".toCharArray(), HolderKind.PERSON))
                    .isEqualTo(new KeyOpening.Closed(KeyTrouble.WRONG_PIN));
            try (SigningKey key = key(slot)) {
                byte[] signed = Signers.done(office.sign(Papers.confirmation(), key));

                assertThat(office.check(signed)).isInstanceOf(Verdict.Sound.class);
            }
        }
    }

    @Test
    void a_library_that_is_not_there_is_told() {
        var nowhere = new TokenKeys.Slot(folder.resolve("none.so"), 0, "1");

        assertThat(TokenKeys.open(nowhere, Signers.PIN, HolderKind.PERSON))
                .isEqualTo(new KeyOpening.Closed(KeyTrouble.UNREACHABLE));
    }

    private static SigningKey key(TokenKeys.Slot slot) {
        return switch (TokenKeys.open(slot, Signers.PIN, HolderKind.PERSON)) {
            case KeyOpening.Opened opened -> opened.key();
            case KeyOpening.Closed closed -> throw new AssertionError(closed.why());
        };
    }

    /** A new token with the key of the chairman. */
    private TokenKeys.Slot filled(Signers office) throws Exception {
        Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElseThrow();
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                Path.of(System.getenv("SOFTHSM2_CONF")),
                "directories.tokendir = %s%nobjectstore.backend = file%n".formatted(tokens));
        String pin = new String(Signers.PIN);
        String said =
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
        Matcher slot = SLOT.matcher(said);
        assertThat(slot.find()).as(said).isTrue();
        X509Certificate certificate = written(office);
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
        String serial = certificate.getSerialNumber().toString(16);
        return new TokenKeys.Slot(library, Long.parseLong(slot.group(1)), serial);
    }

    private X509Certificate written(Signers office) throws Exception {
        var now = office.clock.instant();
        var subject =
                new Subject(Signers.CHAIRMAN, Signers.COMMITTEE, now, now.plus(Duration.ofDays(9)));
        KeyStore store = KeyStore.getInstance("PKCS12");
        byte[] file = office.authority().issue(subject, Signers.PIN);
        store.load(new ByteArrayInputStream(file), Signers.PIN);
        X509Certificate certificate = (X509Certificate) store.getCertificate("key");
        Files.write(folder.resolve("cert.der"), certificate.getEncoded());
        writePem(store.getKey("key", Signers.PIN).getEncoded());
        return certificate;
    }

    private void writePem(byte[] key) throws IOException {
        Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                        .formatted(Base64.getMimeEncoder().encodeToString(key)));
    }
}
