// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.Decided;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.dossier.act.ResultPaper;
import vn.motcua.dossier.act.Situation;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;
import vn.motcua.process.Decision;
import vn.motcua.process.StepOutcome;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.Mark;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.register.CertificateOwner;

/**
 * Where the clerk numbers and seals (đóng dấu). A number is written down for its paper before it
 * stands on it, so that a power cut neither loses one nor gives it to another: whoever does it
 * again on the same day gets the same number. Nghị định 30/2020/NĐ-CP, Điều 15 and 17.
 */
@Service
public class SealingDesk {
    /** Decision and signature are written in one transaction, each with the moment it was made. */
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    private final IssuedPapers papers;
    private final CaseSteps cases;
    private final SigningRoom room;
    private final Rounds rounds;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SealingDesk(
            IssuedPapers papers,
            CaseSteps cases,
            SigningRoom room,
            Rounds rounds,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.papers = papers;
        this.cases = cases;
        this.room = room;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The same at another clock: a demo plays its past. */
    public SealingDesk at(InstantSource past) {
        return new SealingDesk(papers, cases.at(past), room, rounds, transaction, past);
    }

    /** Begins to seal these papers of one unit, or says why the key does not open. */
    public RoundStart begin(Staff staff, UnitCode unit, List<Long> ids, KeySecrets secrets) {
        List<IssuedPaper> chosen =
                ids.stream()
                        .distinct()
                        .limit(Round.MOST)
                        .flatMap(id -> papers.find(id).stream())
                        .filter(paper -> paper.state() == IssuedState.SIGNED)
                        .filter(paper -> paper.about().unit().equals(unit))
                        .toList();
        if (chosen.isEmpty() || !cases.may(staff, Action.NUMBER_AND_SEAL, unit)) {
            return new RoundStart.Nothing();
        }
        return rounds.begin(
                new Rounds.Begin(staff.id(), IssuedState.SIGNED, chosen),
                new Rounds.Unlocking(room, new CertificateOwner.Agency(unit), secrets),
                clock,
                (paper, key) -> seal(staff, paper, key));
    }

    /** True when the key of the seal lies at a service, which may ask for a one-time code. */
    public boolean isRemote(UnitCode unit) {
        return room.keys().isRemote(new CertificateOwner.Agency(unit));
    }

    private RoundResult seal(Staff staff, IssuedPaper listed, KeyFitness key) {
        Optional<IssuedPaper> paper =
                papers.find(listed.id()).filter(one -> one.state() == IssuedState.SIGNED);
        if (paper.isEmpty()) {
            return new RoundResult.Left(RoundTrouble.OfOffice.CHANGED);
        }
        Optional<Situation> seen = cases.of(paper.get());
        Optional<StepOutcome> outcome = seen.flatMap(StepFinder::numbering);
        if (seen.isEmpty() || outcome.isEmpty() || !isDecided(paper.get(), seen.get())) {
            return new RoundResult.Left(RoundTrouble.OfOffice.NOT_WAITING);
        }
        if (!PaperNumber.isSymbol(paper.get().draft().symbol())) {
            return new RoundResult.Left(RoundTrouble.OfOffice.NO_SYMBOL);
        }
        return seal(new Job(staff, paper.get(), seen.get(), outcome.get()), key);
    }

    /** The decision in force is the one that this very signature made. */
    private static boolean isDecided(IssuedPaper paper, Situation seen) {
        @Nullable Decided decided = seen.decided();
        IssuedPaper.@Nullable Signed signed = paper.signed();
        boolean refuses = paper.about().kind() == IssuedKind.REFUSAL;
        return decided != null
                && signed != null
                && decided.by().equals(signed.by())
                && decided.decision() == (refuses ? Decision.REFUSE : Decision.GRANT)
                && Duration.between(signed.at(), decided.at()).abs().compareTo(TOGETHER) < 0;
    }

    private record Job(Staff staff, IssuedPaper paper, Situation seen, StepOutcome outcome) {}

    /** The certificate first, then the paper, and only then a number. */
    private RoundResult seal(Job job, KeyFitness key) {
        Optional<RoundTrouble> unfit = key.trouble();
        if (unfit.isPresent()) {
            return new RoundResult.Left(unfit.get());
        }
        return switch (readiness(job.paper(), key.key())) {
            case PaperSigner.Readiness.Unready unready ->
                    new RoundResult.Left(new RoundTrouble.OfSigning(unready.why()));
            case PaperSigner.Readiness.Ready ready -> seal(job, ready, key.key());
        };
    }

    private RoundResult seal(Job job, PaperSigner.Readiness.Ready ready, SigningKey key) {
        IssuedPapers.By by = new IssuedPapers.By(job.staff().id(), clock.instant());
        PaperNumber number = number(job, by);
        return switch (sealed(job.paper(), ready, number, key)) {
            case Signing.Refused refused ->
                    new RoundResult.Left(new RoundTrouble.OfSigning(refused.why()));
            case Signing.Done done -> {
                FileAddress file =
                        room.store()
                                .keepOwn(done.paper(), FileKind.PDF, job.staff().id().value())
                                .address();
                yield cases.finish(
                        job.staff(),
                        job.seen(),
                        issuing(job, number, file),
                        () -> sealed(job, file, number, by));
            }
        };
    }

    private boolean sealed(Job job, FileAddress file, PaperNumber number, IssuedPapers.By by) {
        boolean first = papers.seal(job.paper(), file, number, by);
        if (first) {
            room.proofs().signed(file);
        }
        return first;
    }

    private PaperNumber number(Job job, IssuedPapers.By by) {
        IssuedPapers.Series series =
                new IssuedPapers.Series(
                        job.paper().about().unit(),
                        job.paper().draft().symbol(),
                        VietnamTime.day(by.at()));
        return Objects.requireNonNull(
                transaction.execute(_ -> papers.number(job.paper(), series, by)));
    }

    private static Command.FinishStep issuing(Job job, PaperNumber number, FileAddress file) {
        PaperFile paper = new PaperFile(file.hex(), number.text().replace('/', '-') + ".pdf");
        return new Command.FinishStep(
                job.outcome().key(), "", new ResultPaper(number.text(), number.dated(), paper));
    }

    private PaperSigner.Readiness readiness(IssuedPaper paper, SigningKey key) {
        IssuedPaper.Signed signed = Objects.requireNonNull(paper.signed());
        byte[] file = room.store().open(signed.file()).map(FileStore.Content::bytes).orElseThrow();
        return room.signer()
                .readiness(
                        new PaperSigner.Signed(
                                file, signer -> room.keys().isOf(signed.by(), signer)),
                        key,
                        clock.instant());
    }

    private Signing sealed(
            IssuedPaper paper,
            PaperSigner.Readiness.Ready ready,
            PaperNumber number,
            SigningKey key) {
        Mark mark =
                room.keys()
                        .mark(
                                new CertificateOwner.Agency(paper.about().unit()),
                                paper.about().unitName());
        return room.signer()
                .seal(ready, number.written(), new PaperSigner.Stamp(mark, key), clock.instant());
    }
}
