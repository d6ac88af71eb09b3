// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.security.auth.x500.X500Principal;
import org.springframework.context.SmartLifecycle;
import vn.motcua.signing.authority.DemoAuthority;
import vn.motcua.signing.authority.DemoServices;

/**
 * The authority of a demo: made when the demo asks for it first, kept below {@code signing/demo} in
 * the data folder, served on the loopback address while the program runs. An installation that is
 * no demo never has one.
 */
public final class DemoSigning implements SmartLifecycle {
    /** What unlocks every key of the demo, told on its pages. */
    public static final String PIN = "123456";

    private final Path file;
    private final TrustHome trust;
    private final InstantSource clock;
    private final AtomicReference<Optional<DemoServices>> services =
            new AtomicReference<>(Optional.empty());

    DemoSigning(Path data, TrustHome trust, InstantSource clock) {
        this.file = data.resolve("signing").resolve("demo").resolve("authority.p12");
        this.trust = trust;
        this.clock = clock;
    }

    /** The authority of the demo, made and started when there is none yet. */
    public synchronized DemoAuthority authority() {
        Optional<DemoServices> running = services.get();
        return running.orElseGet(this::begin).authority();
    }

    /** Who vouches for the certificates of the demo, by name; to be asked while it runs. */
    public X500Principal authorityName() {
        return authority().rootCertificate().getSubjectX500Principal();
    }

    private DemoServices begin() {
        try {
            Files.createDirectories(file.getParent());
            DemoServices started = DemoServices.open(file, clock);
            services.set(Optional.of(started));
            trust.believe(
                    started.authority().rootCertificate(), started.authority().timeStampAddress());
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts what was made before; a port that is taken meanwhile is no reason not to start. */
    @Override
    public synchronized void start() {
        if (Files.exists(file) && services.get().isEmpty()) {
            begin();
        }
    }

    @Override
    public synchronized void stop() {
        services.getAndSet(Optional.empty()).ifPresent(DemoServices::close);
    }

    @Override
    public boolean isRunning() {
        return services.get().isPresent();
    }
}
