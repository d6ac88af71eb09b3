// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.files.StoredFile;
import vn.motcua.signing.Extension;
import vn.motcua.signing.PaperExtender;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Verdict;

/**
 * Sees to it that whatever was signed here can be proved for the archive: at once if the services
 * answer, else later. Nothing waits for it, and nothing is lost while they are down.
 */
@Component
public class PaperProofs {
    /** The job that extends one paper; its key is the address of the file. */
    public static final String EXTEND = "signing-extend";

    /** The job that checks one paper once more; its key is the address of the file. */
    public static final String CHECK = "signing-check";

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final SignedPapers papers;
    private final ProofJobs jobs;
    private final FileStore files;
    private final PaperExtender extender;
    private final SignatureChecker checker;
    private final InstantSource clock;

    PaperProofs(
            SignedPapers papers,
            ProofJobs jobs,
            FileStore files,
            PaperExtender extender,
            SignatureChecker checker,
            InstantSource clock) {
        this.papers = papers;
        this.jobs = jobs;
        this.files = files;
        this.extender = extender;
        this.checker = checker;
        this.clock = clock;
    }

    /** Notes a paper that was just signed and kept, and that it is to be extended. */
    @Transactional
    public void signed(FileAddress address) {
        Instant now = clock.instant();
        papers.add(address, now);
        jobs.extend(address, now);
    }

    /** Has it extended now, also when all tries were given up; nothing happens once it is. */
    @Transactional
    public void extendAgain(FileAddress address) {
        papers.hope(address);
        jobs.extendNow(address, clock.instant());
    }

    /** Has it checked once more, by a job. */
    public void checkAgain(FileAddress address) {
        jobs.check(address, clock.instant());
    }

    /**
     * Checks the file that is handed out, and notes what the check says. Of one that was disposed
     * of the last word stands.
     */
    public void check(FileAddress address) {
        papers.find(address)
                .ifPresent(paper -> {
                    Instant now = clock.instant();
                    files.open(paper.best())
                            .map(content -> standing(checker.check(content.bytes(), now)))
                            .ifPresent(standing -> papers.checked(paper.address(), standing, now));
                });
    }

    /** While services are silent nothing speaks against a paper that held when it was signed. */
    private static SignedPapers.Standing standing(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound sound -> SignedPapers.Standing.SOUND;
            case Verdict.Doubtful doubtful when doubtful.waitsForStates() ->
                    SignedPapers.Standing.SOUND;
            case Verdict.Doubtful doubtful -> SignedPapers.Standing.DOUBTFUL;
            case Verdict.Broken broken -> SignedPapers.Standing.BROKEN;
            case Verdict.Unsigned unsigned -> SignedPapers.Standing.BROKEN;
            case Verdict.NotRead notRead -> SignedPapers.Standing.BROKEN;
        };
    }

    /**
     * Tries to extend the paper.
     *
     * @return when to try again; empty when it is done, or never will be
     */
    public Optional<Instant> extend(FileAddress address) {
        Optional<SignedPaper> paper =
                papers.find(address).filter(one -> one.extended().isEmpty() && !one.givenUp());
        return paper.flatMap(
                one -> files.open(one.address()).flatMap(content -> extend(one, content)));
    }

    private Optional<Instant> extend(SignedPaper paper, FileStore.Content content) {
        Instant now = clock.instant();
        return switch (extender.extend(content.bytes(), now)) {
            case Extension.Done done -> {
                StoredFile kept =
                        files.keepOwn(done.paper(), FileKind.PDF, content.file().storedBy());
                papers.extended(paper.address(), kept.address(), now);
                yield Optional.empty();
            }
            case Extension.Later later -> {
                papers.failed(paper.address(), now, false);
                yield Optional.of(now.plus(pause(paper.tries())));
            }
            case Extension.Never never -> {
                papers.failed(paper.address(), now, true);
                yield Optional.empty();
            }
        };
    }

    /** 1, 2, 4 … 64 minutes: product default, ADR 0040. */
    private static Duration pause(int tries) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
    }
}
