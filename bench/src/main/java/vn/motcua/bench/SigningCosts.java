// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperPlace;
import vn.motcua.printing.PrintingRoom;
import vn.motcua.signing.Extension;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.Mark;
import vn.motcua.signing.Numbering;
import vn.motcua.signing.PaperExtender;
import vn.motcua.signing.PaperPlaces;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.Place;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.authority.DemoServices;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Trust;

/**
 * What signing, sealing, checking and proving cost the processor, beside the library alone in the
 * same run; the authority, its states and its clock answer from this very process.
 */
final class SigningCosts implements AutoCloseable {
    private static final Figures.Rounds ROUNDS = new Figures.Rounds(25, 7, 10);
    private static final char[] PIN = "123456".toCharArray();
    private static final Mark MARK = new Mark.Words(List.of("Ký bởi: Y Bhăm Niê"));

    private final Clock clock = Clock.systemUTC();
    private final DemoServices services = DemoServices.start(0, clock);
    private final Trust trust =
            new Trust(
                    List.of(services.authority().rootCertificate()),
                    true,
                    Optional.of(services.authority().timeStampAddress()));
    private final SignatureChecker checker = new SignatureChecker(() -> trust);
    private final PaperSigner signer = new PaperSigner(checker, font());
    private final PaperExtender extender = new PaperExtender(checker, () -> trust);
    private final RawSigning raw = new RawSigning(trust);
    private final SigningKey person = key(HolderKind.PERSON);
    private final SigningKey clerk = key(HolderKind.ORGANISATION);
    private final Figures figures;
    private final byte[] pdf;
    private final PaperPlaces places;

    SigningCosts(Figures figures, Paper result) throws IOException {
        this.figures = figures;
        pdf = result.pdf();
        places =
                new PaperPlaces(
                        result.place("number").map(SigningCosts::box),
                        result.place("date").map(SigningCosts::box),
                        box(result.place("signature").orElseThrow()),
                        result.place("seal").map(SigningCosts::box));
    }

    private static Place box(PaperPlace box) {
        return new Place(
                box.page(),
                (float) box.x(),
                (float) box.y(),
                (float) box.width(),
                (float) box.height());
    }

    private static byte[] font() throws IOException {
        try (InputStream font = PrintingRoom.class.getResourceAsStream("font/Tinos-Regular.ttf")) {
            return Objects.requireNonNull(font).readAllBytes();
        }
    }

    private SigningKey key(HolderKind kind) {
        Instant now = clock.instant();
        var subject =
                new Subject("Y Bhăm Niê", "UBND", now.minusSeconds(60), now.plusSeconds(9000));
        byte[] file = services.authority().issue(subject, PIN);
        if (KeyFile.open(file, PIN, kind) instanceof KeyOpening.Opened(var key)) {
            return key;
        }
        throw new IllegalStateException("no key");
    }

    /**
     * Measures them.
     *
     * @return processor milliseconds of a paper that is signed and sealed
     */
    double measure() throws Exception {
        byte[] signed = sign();
        byte[] sealed = seal(signed);
        double signB = raw("sign B by the library alone", SignatureLevel.PAdES_BASELINE_B);
        raw("sign T by the library alone", SignatureLevel.PAdES_BASELINE_T);
        double floor =
                figures.processor(
                        "check by the library alone",
                        ROUNDS,
                        () -> raw.check(sealed, clock.instant()));
        double check =
                figures.processor("check", ROUNDS, () -> checker.check(sealed, clock.instant()));
        figures.figure("check, times the library alone", check / floor);
        double sign = figures.processor("sign B with its check", ROUNDS, this::sign);
        double checkOfOne =
                figures.processor(
                        "check of one signature by the library alone",
                        ROUNDS,
                        () -> raw.check(signed, clock.instant()));
        figures.figure("sign B, times sign and check alone", sign / (signB + checkOfOne));
        double seal =
                figures.processor("number and seal with its checks", ROUNDS, () -> seal(signed));
        prove(sealed);
        return sign + seal;
    }

    private double raw(String name, SignatureLevel level) throws Exception {
        return figures.processor(name, ROUNDS, () -> raw.sign(pdf, person, level));
    }

    private void prove(byte[] sealed) throws Exception {
        double floor =
                figures.processor(
                        "prove for the archive (LTA) by the library alone",
                        ROUNDS,
                        () -> raw.extend(sealed));
        double prove =
                figures.processor(
                        "prove for the archive (LTA) with its checks",
                        ROUNDS,
                        () -> extend(sealed));
        figures.figure("prove, times the library alone", prove / floor);
    }

    private void extend(byte[] sealed) {
        if (!(extender.extend(sealed, clock.instant()) instanceof Extension.Done)) {
            throw new IllegalStateException("not proved");
        }
    }

    private byte[] sign() {
        var paper = new PaperSigner.Unsigned(pdf, places);
        return done(signer.sign(paper, MARK, person, clock.instant()));
    }

    private byte[] seal(byte[] signed) {
        Instant now = clock.instant();
        var paper = new PaperSigner.Signed(signed, who -> true);
        if (signer.readiness(paper, clerk, now) instanceof PaperSigner.Readiness.Ready ready) {
            var numbering = new Numbering("05/GXN-UBND", "ngày 22 tháng 11 năm 2026");
            return done(signer.seal(ready, numbering, new PaperSigner.Stamp(MARK, clerk), now));
        }
        throw new IllegalStateException("not ready for the seal");
    }

    private static byte[] done(Signing signing) {
        if (signing instanceof Signing.Done done) {
            return done.paper();
        }
        throw new IllegalStateException(signing.toString());
    }

    @Override
    public void close() {
        services.close();
    }
}
