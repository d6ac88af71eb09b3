// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.PaperFields;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.SignerName;
import vn.motcua.signing.check.Verdict;

/**
 * Signs papers as an office does: first whoever has the authority, then the clerk, who numbers and
 * seals (Nghị định 30/2020/NĐ-CP, Điều 13, 15 và 17). Nothing leaves it that does not hold when it
 * is checked. Safe for many threads.
 */
public final class PaperSigner {
    private final SignatureChecker checker;
    private final PaperForm form;
    private final VisibleMark marks;
    private final PdfSigning signing = new PdfSigning();

    /**
     * @param checker looks at what comes in and at what goes out
     * @param font a TrueType file with all Vietnamese letters, in the measures of Times New Roman
     */
    public PaperSigner(SignatureChecker checker, byte[] font) {
        this.checker = checker;
        this.form = new PaperForm(font);
        this.marks = new VisibleMark(font);
    }

    /**
     * The personal signature of the one with authority, the first on a paper. The paper gets the
     * empty fields for what comes after: number, date and seal.
     *
     * @param mark how the signature shows
     */
    public Signing sign(Unsigned paper, Mark mark, SigningKey key, Instant now) {
        Optional<SigningRefusal> refusal = unsignable(paper.pdf(), key, now);
        if (refusal.isPresent()) {
            return new Signing.Refused(refusal.get());
        }
        try {
            byte[] prepared = form.prepared(paper.pdf(), paper.places());
            var drawing = marks.inField(mark, PaperFields.SIGNATURE, paper.places().signature());
            var settings = PdfSigning.first(PdfSigning.by(key, drawing, now));
            return checked(signing.sign(prepared, settings, key), now);
        } catch (IOException broken) {
            return new Signing.Refused(SigningRefusal.NOT_A_PAPER);
        }
    }

    private Optional<SigningRefusal> unclean(byte[] pdf, Instant now) {
        return switch (checker.check(pdf, now)) {
            case Verdict.Unsigned fine -> Optional.empty();
            case Verdict.NotRead notRead -> Optional.of(SigningRefusal.NOT_A_PAPER);
            default -> Optional.of(SigningRefusal.ALREADY_SIGNED);
        };
    }

    /**
     * A paper that bears one signature alone: the slip of an officer, or a receipt under the seal.
     *
     * @param pdf the file
     * @param place where the signature or seal shows
     */
    @SuppressWarnings("ArrayRecordComponent") // read once
    public record Alone(byte[] pdf, Place place) {}

    /** The one signature of a paper that needs no other. */
    public Signing signAlone(Alone paper, Stamp stamp, Instant now) {
        SigningKey key = stamp.key();
        Optional<SigningRefusal> refusal =
                unfit(key, key.holder(), now).or(() -> unclean(paper.pdf(), now));
        if (refusal.isPresent()) {
            return new Signing.Refused(refusal.get());
        }
        String field = key.holder() == HolderKind.PERSON ? PaperFields.OFFICER : PaperFields.SEAL;
        try {
            byte[] prepared = form.prepared(paper.pdf(), paper.place(), field);
            var drawing = marks.inField(stamp.mark(), field, paper.place());
            var settings = PdfSigning.first(PdfSigning.by(key, drawing, now));
            return checked(signing.sign(prepared, settings, key), now);
        } catch (IOException broken) {
            return new Signing.Refused(SigningRefusal.NOT_A_PAPER);
        }
    }

    /**
     * The personal signature of an officer on a digitised paper (Thông tư 01/2023/TT-VPCP), which
     * gets neither number nor seal after it.
     *
     * @param mark how the signature shows
     */
    public Signing sign(Scan scan, Mark mark, SigningKey key, Instant now) {
        Optional<SigningRefusal> refusal = unsignable(scan.pdf(), key, now);
        if (refusal.isPresent()) {
            return new Signing.Refused(refusal.get());
        }
        try {
            var settings = PdfSigning.by(key, marks.at(mark, scan.place()), now);
            return checked(signing.sign(scan.pdf(), settings, key), now);
        } catch (IOException broken) {
            return new Signing.Refused(SigningRefusal.NOT_A_PAPER);
        }
    }

    /**
     * A digitised paper before its signature.
     *
     * @param pdf the file
     * @param place of the mark
     */
    @SuppressWarnings("ArrayRecordComponent") // read once
    public record Scan(byte[] pdf, Place place) {}

    /** Why a paper cannot get its first signature with this key. */
    private Optional<SigningRefusal> unsignable(byte[] pdf, SigningKey key, Instant now) {
        return unfit(key, HolderKind.PERSON, now).or(() -> unclean(pdf, now));
    }

    /**
     * A paper before its first signature.
     *
     * @param pdf the file
     * @param places where what comes stands
     */
    @SuppressWarnings("ArrayRecordComponent") // read once
    public record Unsigned(byte[] pdf, PaperPlaces places) {}

    /**
     * A paper that was signed and is to be numbered and sealed.
     *
     * @param pdf the file
     * @param signedBy says whether the one who signed is who should have
     */
    @SuppressWarnings("ArrayRecordComponent") // read once
    public record Signed(byte[] pdf, Predicate<SignerName> signedBy) {}

    /** Whether a paper can be sealed. */
    public sealed interface Readiness {
        /** It can: only its number and date are missing. */
        final class Ready implements Readiness {
            private final byte[] pdf;

            private Ready(byte[] pdf) {
                this.pdf = pdf;
            }
        }

        /** It cannot, and needs no number. */
        record Unready(SigningRefusal why) implements Readiness {}
    }

    /** Judges paper and key before a number is taken for it. */
    public Readiness readiness(Signed paper, SigningKey key, Instant now) {
        return unfit(key, HolderKind.ORGANISATION, now)
                .or(() -> unready(paper, now))
                .<Readiness>map(Readiness.Unready::new)
                .orElseGet(() -> new Readiness.Ready(paper.pdf()));
    }

    /**
     * How a seal is put on.
     *
     * @param mark how it shows
     * @param key what makes it
     */
    public record Stamp(Mark mark, SigningKey key) {}

    /** Number, date and then the seal: the step of the clerk. */
    public Signing seal(Readiness.Ready paper, Numbering numbering, Stamp stamp, Instant now) {
        try {
            byte[] numbered = form.filled(paper.pdf, numbering);
            var drawing = marks.inField(stamp.mark(), PaperFields.SEAL, PaperPlaces.USUAL_SEAL);
            SigningKey key = stamp.key();
            return checked(signing.sign(numbered, PdfSigning.by(key, drawing, now), key), now);
        } catch (IOException broken) {
            return new Signing.Refused(SigningRefusal.NOT_A_PAPER);
        }
    }

    /** Why the clerk may not seal this paper. */
    private Optional<SigningRefusal> unready(Signed paper, Instant now) {
        return switch (checker.check(paper.pdf(), now)) {
            case Verdict.Unsigned unsigned -> Optional.of(SigningRefusal.NOT_SIGNED_YET);
            case Verdict.NotRead notRead -> Optional.of(SigningRefusal.NOT_A_PAPER);
            case Verdict.Broken broken -> Optional.of(SigningRefusal.ALTERED);
            case Verdict.Doubtful doubtful when !doubtful.waitsForStates() ->
                    refusal(doubtful.signatures());
            case Verdict.Doubtful doubtful -> unready(doubtful.signatures(), paper);
            case Verdict.Sound sound -> unready(sound.signatures(), paper);
        };
    }

    private static Optional<SigningRefusal> unready(List<FoundSignature> found, Signed paper) {
        if (found.stream().anyMatch(one -> one.field().equals(PaperFields.SEAL))) {
            return Optional.of(SigningRefusal.ALREADY_SEALED);
        }
        return found.stream().map(FoundSignature::signer).anyMatch(paper.signedBy())
                ? Optional.empty()
                : Optional.of(SigningRefusal.WRONG_SIGNER);
    }

    private static Optional<SigningRefusal> unfit(SigningKey key, HolderKind kind, Instant now) {
        if (key.holder() != kind) {
            return Optional.of(SigningRefusal.WRONG_KIND_OF_KEY);
        }
        if (key.certificate().getNotAfter().toInstant().isBefore(now)) {
            return Optional.of(SigningRefusal.CERTIFICATE_EXPIRED);
        }
        return key.certificate().getNotBefore().toInstant().isAfter(now)
                ? Optional.of(SigningRefusal.CERTIFICATE_NOT_YET_VALID)
                : Optional.empty();
    }

    /** Never gives out what does not hold. */
    private Signing checked(PdfSigning.Outcome outcome, Instant now) {
        return switch (outcome) {
            case PdfSigning.Outcome.Refused refused ->
                    new Signing.Refused(SigningRefusal.of(refused.why()));
            case PdfSigning.Outcome.Made made -> checked(made.paper(), now);
        };
    }

    private Signing checked(byte[] made, Instant now) {
        Verdict verdict = checker.check(made, now);
        return switch (verdict) {
            case Verdict.Sound sound -> new Signing.Done(made, verdict);
            case Verdict.Doubtful doubtful when doubtful.waitsForStates() ->
                    new Signing.Done(made, verdict);
            case Verdict.Doubtful doubtful ->
                    new Signing.Refused(
                            refusal(doubtful.signatures()).orElse(SigningRefusal.NOT_SOUND));
            case Verdict.Broken broken -> new Signing.Refused(SigningRefusal.NOT_SOUND);
            case Verdict.Unsigned unsigned -> new Signing.Refused(SigningRefusal.NOT_SOUND);
            case Verdict.NotRead notRead -> new Signing.Refused(SigningRefusal.NOT_SOUND);
        };
    }

    /** What is wrong with the last signature that is in doubt. */
    private static Optional<SigningRefusal> refusal(List<FoundSignature> found) {
        return found.reversed().stream()
                .map(FoundSignature::state)
                .flatMap(state -> SigningRefusal.of(state).stream())
                .findFirst();
    }
}
