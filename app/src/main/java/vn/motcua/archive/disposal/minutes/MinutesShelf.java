// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Unreadable;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.SignedPaper;
import vn.motcua.signing.proof.SignedPapers;

/** Hands out signed minutes, and says whether they still hold. */
@Service
public class MinutesShelf {
    private final MinutesRecords records;
    private final FileStore store;
    private final SignedPapers proofs;
    private final SignatureChecker checker;
    private final InstantSource clock;

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

    /** The file that is proved for longest; empty when the store does not have it. */
    public Optional<byte[]> file(SignedMinutes minutes) {
        FileAddress best =
                proofs.find(minutes.file()).map(SignedPaper::best).orElse(minutes.file());
        return store.open(best).map(FileStore.Content::bytes);
    }

    /** What the public page of checking would say of that file now. */
    public Verdict verdict(SignedMinutes minutes) {
        return file(minutes)
                .map(pdf -> checker.check(pdf, clock.instant()))
                .orElseGet(() -> new Verdict.NotRead(Unreadable.DAMAGED));
    }
}
