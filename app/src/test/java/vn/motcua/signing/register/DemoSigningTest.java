// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSigningTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-20T01:42:00Z"));

    @TempDir Path data;

    @Test
    void an_installation_that_is_no_demo_has_no_authority_and_believes_nobody() {
        var trust = new TrustHome(data, Optional.empty());
        var demo = new DemoSigning(data, trust, CLOCK);

        demo.start();

        assertThat(demo.isRunning()).isFalse();
        assertThat(trust.trust().authorities()).isEmpty();
        assertThat(trust.trust().timeStamps()).isEmpty();
    }

    @Test
    void the_authority_of_a_demo_is_the_same_after_a_new_start() {
        X509Certificate before = root(new TrustHome(data, Optional.empty()));

        var trust = new TrustHome(data, Optional.empty());
        var again = new DemoSigning(data, trust, CLOCK);
        again.start();

        assertThat(again.authority().rootCertificate()).isEqualTo(before);
        assertThat(trust.trust().authorities()).containsExactly(before);
        assertThat(trust.trust().timeStamps()).isPresent();
        again.stop();
    }

    @Test
    void a_demo_that_lost_its_port_starts_at_another() throws IOException {
        X509Certificate before = root(new TrustHome(data, Optional.empty()));
        Files.delete(data.resolve("signing").resolve("demo").resolve("port"));

        var again = new DemoSigning(data, new TrustHome(data, Optional.empty()), CLOCK);
        again.start();

        assertThat(again.authority().rootCertificate()).isEqualTo(before);
        again.stop();
    }

    private X509Certificate root(TrustHome trust) {
        var first = new DemoSigning(data, trust, CLOCK);
        X509Certificate root = first.authority().rootCertificate();
        first.stop();
        return root;
    }
}
