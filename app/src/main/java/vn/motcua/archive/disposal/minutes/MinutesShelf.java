// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.files.DamagedFileException;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.files.StoreAwayException;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Unreadable;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.SignedPaper;
import vn.motcua.signing.proof.SignedPapers;

/**
 * Hands out signed minutes, and says whether they still hold. Their bytes are compared each time;
 * what the check of the signatures said counts for ten minutes, since it takes seconds for minutes
 * of many pages. Product default, ADR 0067.
 */
@Service
public class MinutesShelf {
    private static final Duration COUNTS = Duration.ofMinutes(10);
    private static final int REMEMBERED = 200;

    private final MinutesRecords records;
    private final FileStore store;
    private final SignedPapers proofs;
    private final SignatureChecker checker;
    private final InstantSource clock;
    private final Map<FileAddress, Said> said = new ConcurrentHashMap<>();

    MinutesShelf(
            MinutesRecords records,
            FileStore store,
            SignedPapers proofs,
            SignatureChecker checker,
            InstantSource clock) {
        this.records = records;
        this.store = store;
        this.proofs = proofs;
        this.checker = checker;
        this.clock = clock;
    }

    /** The signed minutes of a list; empty while nobody signed them. */
    public Optional<SignedMinutes> find(DisposalList list) {
        return records.find(list.id());
    }

    /** Those of these lists whose minutes are signed. */
    public Set<Long> signed(Collection<Long> lists) {
        return records.signed(lists);
    }

    /**
     * The file that is proved for longest; empty when it is gone, or not what was kept.
     *
     * @throws StoreAwayException when nothing can be opened for now
     */
    public Optional<byte[]> file(SignedMinutes minutes) {
        return file(best(minutes));
    }

    private FileAddress best(SignedMinutes minutes) {
        return proofs.find(minutes.file()).map(SignedPaper::best).orElse(minutes.file());
    }

    private Optional<byte[]> file(FileAddress address) {
        try {
            return store.open(address).map(FileStore.Content::bytes);
        } catch (DamagedFileException damaged) {
            return Optional.empty();
        }
    }

    /**
     * What the public page of checking says of that file; empty when it cannot be said now, since
     * the store does not answer or others are being checked.
     */
    public Optional<Verdict> verdict(SignedMinutes minutes) {
        FileAddress address = best(minutes);
        try {
            return file(address)
                    .map(pdf -> verdict(address, pdf))
                    .orElseGet(() -> Optional.of(new Verdict.NotRead(Unreadable.DAMAGED)));
        } catch (StoreAwayException away) {
            return Optional.empty();
        }
    }

    private record Said(Verdict verdict, Instant at) {
        boolean counts(Instant now) {
            return !at.isAfter(now) && now.isBefore(at.plus(COUNTS));
        }
    }

    private Optional<Verdict> verdict(FileAddress address, byte[] pdf) {
        Instant now = clock.instant();
        Said last = said.get(address);
        if (last != null && last.counts(now)) {
            return Optional.of(last.verdict());
        }
        Verdict verdict = checker.check(pdf, now);
        if (verdict instanceof Verdict.NotRead(var why) && why == Unreadable.TOO_SLOW) {
            return Optional.empty();
        }
        if (said.size() >= REMEMBERED) {
            said.clear();
        }
        said.put(address, new Said(verdict, now));
        return Optional.of(verdict);
    }
}
