// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.signing.authority.DemoAuthority;
import vn.motcua.signing.authority.DemoServices;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.PaperFields;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Trust;
import vn.motcua.signing.check.Verdict;
import vn.motcua.testing.SettableClock;

/** A chairman, a clerk, and the authority that vouches for both. */
public final class Signers implements AutoCloseable {
    /** Who signs. */
    public static final String CHAIRMAN = "Y Bhăm Niê";

    /** Who seals. */
    public static final String COMMITTEE = "Ủy ban nhân dân xã Krông Năng";

    /** The PIN of all keys. */
    public static final char[] PIN = "135790".toCharArray();

    /** The clock of the office. */
    public final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T01:42:00Z"));

    private DemoServices services;
    private final Path home;
    final SignatureChecker checker;
    final PaperSigner signer;
    final SigningKey chairman;
    final SigningKey clerk;

    /** Opens the office. */
    public Signers() {
        try {
            home = Files.createTempDirectory("authority");
            services = DemoServices.open(home.resolve("keys.p12"), clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        checker = new SignatureChecker(this::trust);
        signer = new PaperSigner(checker, Papers.font());
        chairman = key(CHAIRMAN, HolderKind.PERSON);
        clerk = key(COMMITTEE, HolderKind.ORGANISATION);
    }

    /** The key of who signs. */
    public SigningKey chairman() {
        return chairman;
    }

    /** Whom the office believes. */
    public Trust trust() {
        return new Trust(
                List.of(authority().rootCertificate()),
                true,
                Optional.of(authority().timeStampAddress()));
    }

    /** Who vouches for all keys. */
    public DemoAuthority authority() {
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

    /** The key in this file. */
    public static SigningKey open(byte[] file, HolderKind kind) {
        return open(file, kind, PIN);
    }

    /** The key in this file, locked by another PIN. */
    public static SigningKey open(byte[] file, HolderKind kind, char[] pin) {
        return switch (KeyFile.open(file, pin, kind)) {
            case KeyOpening.Opened opened -> opened.key();
            case KeyOpening.Closed closed -> throw new AssertionError(closed.why());
        };
    }

    public byte[] signed() {
        return done(sign(Papers.confirmation(), chairman));
    }

    /** What comes of signing this paper with this key. */
    public Signing sign(byte[] paper, SigningKey key) {
        return signer.sign(
                new PaperSigner.Unsigned(paper, Papers.PLACES),
                Papers.signatureImage(),
                key,
                clock.instant());
    }

    /** A confirmation that was signed and sealed. */
    public byte[] sealed() {
        return done(seal(signed(), clerk));
    }

    public Signing seal(byte[] paper, SigningKey key) {
        var signed = new PaperSigner.Signed(paper, who -> who.name().equals(CHAIRMAN));
        return switch (signer.readiness(signed, key, clock.instant())) {
            case PaperSigner.Readiness.Unready unready -> new Signing.Refused(unready.why());
            case PaperSigner.Readiness.Ready ready -> seal(ready, key);
        };
    }

    /** As another program would seal it, which looks at nothing before. */
    byte[] sealedBlindly(byte[] paper) {
        var drawing =
                new VisibleMark(Papers.font())
                        .inField(Papers.sealImage(), PaperFields.SEAL, PaperPlaces.USUAL_SEAL);
        var settings = PdfSigning.by(clerk, drawing, clock.instant());
        try {
            return switch (new PdfSigning().sign(paper, settings, clerk)) {
                case PdfSigning.Outcome.Made made -> made.paper();
                case PdfSigning.Outcome.Refused refused -> throw new AssertionError(refused.why());
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Signing seal(PaperSigner.Readiness.Ready ready, SigningKey key) {
        var stamp = new PaperSigner.Stamp(Papers.sealImage(), key);
        return signer.seal(ready, Papers.NUMBERING, stamp, clock.instant());
    }

    /** What the paper is now. */
    public Verdict check(byte[] paper) {
        return checker.check(paper, clock.instant());
    }

    /** The paper that came out. */
    public static byte[] done(Signing signing) {
        return switch (signing) {
            case Signing.Done done -> done.paper();
            case Signing.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    /** What looks at papers. */
    public SignatureChecker checker() {
        return checker;
    }

    /** The services answer again, at the same address. */
    public void startServices() {
        try {
            services.close();
            services = DemoServices.open(home.resolve("keys.p12"), clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From now on nobody tells the time or the state of a certificate. */
    public void stopServices() {
        services.close();
    }

    @Override
    public void close() {
        services.close();
    }
}
