// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.motcua.signing.check.Trust;

/**
 * Whom this installation believes: the certificates in the folder {@code signing/authorities} of
 * the data folder (PEM or DER), and in a demo its own authority.
 */
public final class TrustHome {
    private final Path folder;
    private final @Nullable URI told;
    private final AtomicReference<Trust> trust;

    /**
     * @param data the data folder
     * @param timeStamps the address of the time stamp service; empty when none is set
     */
    TrustHome(Path data, Optional<URI> timeStamps) {
        this.folder = data.resolve("signing").resolve("authorities");
        this.told = timeStamps.orElse(null);
        this.trust = new AtomicReference<>(new Trust(authorities(), true, timeStamps));
    }

    /** Whom it believes now. */
    public Trust trust() {
        return trust.get();
    }

    /** Believes an authority of the demo too, and asks it for the time where no other is set. */
    void believe(X509Certificate root, URI timeStamps) {
        List<X509Certificate> all = new ArrayList<>(authorities());
        all.add(root);
        trust.set(new Trust(all, true, Optional.of(told == null ? timeStamps : told)));
    }

    private List<X509Certificate> authorities() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var all = new ArrayList<X509Certificate>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{crt,cer,pem}")) {
            for (Path file : files) {
                all.addAll(read(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return all;
    }

    private static List<X509Certificate> read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException broken) {
            throw new IOException("no certificate: " + file.getFileName(), broken);
        }
    }
}
