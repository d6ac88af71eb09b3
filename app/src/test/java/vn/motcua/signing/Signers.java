// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.signing.authority.DemoAuthority;
import vn.motcua.signing.authority.DemoServices;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Trust;
import vn.motcua.signing.check.Verdict;
import vn.motcua.testing.SettableClock;

/** A chairman, a clerk, and the authority that vouches for both. */
final class Signers implements AutoCloseable {
    static final String CHAIRMAN = "Y Bhăm Niê";
    static final String COMMITTEE = "Ủy ban nhân dân xã Krông Năng";
    static final char[] PIN = "135790".toCharArray();

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T01:42:00Z"));
    final DemoServices services;
    final SignatureChecker checker;
    final PaperSigner signer;
    final SigningKey chairman;
    final SigningKey clerk;

    Signers() {
        try {
            services = DemoServices.start(0, clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        checker = new SignatureChecker(trust());
        signer = new PaperSigner(checker, Papers.font());
        chairman = key(CHAIRMAN, HolderKind.PERSON);
        clerk = key(COMMITTEE, HolderKind.ORGANISATION);
    }

    Trust trust() {
        return new Trust(
                List.of(authority().rootCertificate()),
                true,
                Optional.of(authority().timeStampAddress()));
    }

    DemoAuthority authority() {
        return services.authority();
    }

    SigningKey key(String name, HolderKind kind) {
        Instant now = clock.instant();
        var subject =
                new Subject(
                        name,
                        COMMITTEE,
                        now.minus(Duration.ofDays(30)),
                        now.plus(Duration.ofDays(700)));
        return open(authority().issue(subject, PIN), kind);
    }

    static SigningKey open(byte[] file, HolderKind kind) {
        return switch (KeyFile.open(file, PIN, kind)) {
            case KeyOpening.Opened opened -> opened.key();
            case KeyOpening.Closed closed -> throw new AssertionError(closed.why());
        };
    }

    byte[] signed() {
        return done(sign(Papers.confirmation(), chairman));
    }

    Signing sign(byte[] paper, SigningKey key) {
        return signer.sign(
                new PaperSigner.Unsigned(paper, Papers.PLACES),
                Papers.signatureImage(),
                key,
                clock.instant());
    }

    byte[] sealed() {
        return done(seal(signed(), clerk));
    }

    Signing seal(byte[] paper, SigningKey key) {
        var ready =
                new PaperSigner.Signed(paper, who -> who.name().equals(CHAIRMAN), Papers.NUMBERING);
        return signer.seal(ready, Papers.sealImage(), key, clock.instant());
    }

    Verdict check(byte[] paper) {
        return checker.check(paper, clock.instant());
    }

    static byte[] done(Signing signing) {
        return switch (signing) {
            case Signing.Done done -> done.paper();
            case Signing.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    /** From now on nobody tells the time or the state of a certificate. */
    void stopServices() {
        services.close();
    }

    @Override
    public void close() {
        services.close();
    }
}
