// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.Situation;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.process.StepOutcome;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.register.CertificateOwner;

/**
 * Where the authority signs (bàn ký): each draft gets the personal signature, and its case the
 * decision that the signature is, in one transaction after the file is safe. A power cut in between
 * leaves the draft as it was.
 */
@Service
public class SigningDesk {
    private final IssuedPapers papers;
    private final CaseSteps cases;
    private final SigningRoom room;
    private final Rounds rounds;
    private final InstantSource clock;

    SigningDesk(
            IssuedPapers papers,
            CaseSteps cases,
            SigningRoom room,
            Rounds rounds,
            InstantSource clock) {
        this.papers = papers;
        this.cases = cases;
        this.room = room;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The same at another clock: a demo plays its past. */
    public SigningDesk at(InstantSource past) {
        return new SigningDesk(papers, cases.at(past), room, rounds, past);
    }

    /** Begins to sign these drafts, or says why the key does not open. */
    public RoundStart begin(Staff staff, List<Long> ids, KeySecrets secrets) {
        List<IssuedPaper> chosen =
                ids.stream()
                        .distinct()
                        .limit(Round.MOST)
                        .flatMap(id -> papers.find(id).stream())
                        .filter(paper -> paper.state().isOpen() && isOf(staff, paper))
                        .toList();
        if (chosen.isEmpty()) {
            return new RoundStart.Nothing();
        }
        return rounds.begin(
                new Rounds.Begin(staff.id(), IssuedState.DRAFT, chosen),
                new Rounds.Unlocking(room, new CertificateOwner.Person(staff.id()), secrets),
                clock,
                (paper, key) -> sign(staff, paper, key));
    }

    /** True when their key lies at a service, which may ask for a one-time code. */
    public boolean isRemote(Staff staff) {
        return room.keys().isRemote(new CertificateOwner.Person(staff.id()));
    }

    /** True when it is drafted for {@code staff} to sign. */
    public boolean isOf(Staff staff, IssuedPaper paper) {
        return paper.draft().signer().equals(staff.id());
    }

    /** The round with this id, for whoever began it. */
    public Optional<Round> round(String id, Staff staff) {
        return rounds.find(id, staff.id());
    }

    private RoundResult sign(Staff staff, IssuedPaper listed, KeyFitness key) {
        Optional<IssuedPaper> paper = papers.find(listed.id()).filter(one -> isOf(staff, one));
        if (paper.isEmpty() || !paper.get().state().isOpen()) {
            return new RoundResult.Left(RoundTrouble.OfOffice.CHANGED);
        }
        Optional<Situation> seen = cases.of(paper.get());
        Optional<StepOutcome> outcome =
                seen.flatMap(one -> StepFinder.deciding(one, paper.get().about().kind()));
        if (seen.isEmpty() || outcome.isEmpty()) {
            return new RoundResult.Left(RoundTrouble.OfOffice.NOT_WAITING);
        }
        Optional<RoundTrouble> unfit = key.trouble();
        if (unfit.isPresent()) {
            return new RoundResult.Left(unfit.get());
        }
        return switch (signed(staff, paper.get(), key.key())) {
            case Signing.Refused refused ->
                    new RoundResult.Left(new RoundTrouble.OfSigning(refused.why()));
            case Signing.Done done ->
                    decide(new Job(staff, paper.get(), seen.get(), outcome.get()), done.paper());
        };
    }

    private record Job(Staff staff, IssuedPaper paper, Situation seen, StepOutcome outcome) {}

    private RoundResult decide(Job job, byte[] signed) {
        FileAddress file =
                room.store().keepOwn(signed, FileKind.PDF, job.staff().id().value()).address();
        IssuedPapers.By by = new IssuedPapers.By(job.staff().id(), clock.instant());
        return cases.finish(
                job.staff(),
                job.seen(),
                new Command.FinishStep(job.outcome().key(), note(job.paper()), null),
                () -> papers.sign(job.paper(), file, by));
    }

    /** A refusal needs its reason in the case too; the paper says it at length. */
    private static String note(IssuedPaper paper) {
        return paper.about().kind() == IssuedKind.REFUSAL ? paper.about().title() : "";
    }

    private Signing signed(Staff staff, IssuedPaper paper, SigningKey key) {
        byte[] draft =
                room.store().open(paper.draft().file()).map(FileStore.Content::bytes).orElseThrow();
        return room.signer()
                .sign(
                        new PaperSigner.Unsigned(
                                draft, SigningPlaces.of(papers.places(paper.id()))),
                        room.keys().mark(new CertificateOwner.Person(staff.id()), staff.name()),
                        key,
                        clock.instant());
    }
}
