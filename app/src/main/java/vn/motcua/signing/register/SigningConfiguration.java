// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.motcua.signing.PaperExtender;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.check.CertificateChecker;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.remote.RemoteKeys;
import vn.motcua.signing.token.TokenKeys;

/**
 * Signing in this installation, by its settings: {@code motcua.signing.tsa} the address of the time
 * stamp service (RFC 3161), {@code motcua.signing.keys} the file that tells where keys lie, if it
 * is not {@code signing/keys.properties} of the data folder.
 */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {
    private static final String FONT = "/vn/motcua/printing/font/Tinos-Regular.ttf";

    @Bean
    TrustHome trustHome(Environment settings) {
        String told = settings.getProperty("motcua.signing.tsa", "").strip();
        Optional<URI> timeStamps =
                told.isEmpty() ? Optional.empty() : Optional.of(URI.create(told));
        return new TrustHome(data(settings), timeStamps);
    }

    @Bean
    KeySettings keySettings(Environment settings) {
        String told = settings.getProperty("motcua.signing.keys", "").strip();
        return new KeySettings(
                told.isEmpty()
                        ? data(settings).resolve("signing").resolve("keys.properties")
                        : Path.of(told));
    }

    @Bean
    TokenKeys tokenKeys() {
        return new TokenKeys();
    }

    /** Patient for as long as somebody looks for their telephone. */
    @Bean
    RemoteKeys remoteKeys() {
        return new RemoteKeys(Duration.ofMinutes(2));
    }

    @Bean
    DemoSigning demoSigning(Environment settings, TrustHome trust, InstantSource clock) {
        return new DemoSigning(data(settings), trust, clock);
    }

    @Bean
    SignatureChecker signatureChecker(TrustHome trust) {
        return new SignatureChecker(trust::trust);
    }

    @Bean
    CertificateChecker certificateChecker(TrustHome trust) {
        return new CertificateChecker(trust::trust);
    }

    @Bean
    PaperSigner paperSigner(SignatureChecker checker) {
        return new PaperSigner(checker, font());
    }

    @Bean
    PaperExtender paperExtender(SignatureChecker checker, TrustHome trust) {
        return new PaperExtender(checker, trust::trust);
    }

    private static Path data(Environment settings) {
        return Path.of(settings.getProperty("motcua.data", "data"));
    }

    private static byte[] font() {
        try (InputStream file = SigningConfiguration.class.getResourceAsStream(FONT)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
