// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.keeping.Keeping;
import vn.motcua.archive.keeping.Standing;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileRemoval;
import vn.motcua.files.Removal;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;

/**
 * Carries out approved lists: paper by paper, file by file, each looked at once more before it
 * goes. Whoever was interrupted goes on where it stopped; doing it again changes nothing.
 */
@Service
public class Shredder {
    private final DisposalRecords records;
    private final Keeping keeping;
    private final FileRemoval removal;
    private final AccountLog log;
    private final InstantSource clock;

    Shredder(
            DisposalRecords records,
            Keeping keeping,
            FileRemoval removal,
            AccountLog log,
            InstantSource clock) {
        this.records = records;
        this.keeping = keeping;
        this.removal = removal;
        this.log = log;
        this.clock = clock;
    }

    /** Destroys what is listed; when to come again, empty when all of it is settled. */
    public Optional<Instant> work(long id) {
        DisposalList list = records.find(id).orElseThrow();
        if (list.state() != DisposalState.APPROVED) {
            return Optional.empty();
        }
        records.listed(id).forEach(paper -> destroy(list, paper));
        boolean waits = false;
        for (FileAddress file : records.unsettled(id)) {
            waits |= !settled(id, file);
        }
        if (waits) {
            return Optional.of(clock.instant().plus(FileRemoval.QUIET));
        }
        if (records.finish(id, now())) {
            log.write(
                    new AccountEvent(
                            AccountEvent.Type.DISPOSAL_DONE, null, null, "disposal-list " + id),
                    now());
        }
        return Optional.empty();
    }

    /** Time has passed since it was approved: only what is still due goes. */
    private void destroy(DisposalList list, HoldingCode paper) {
        Standing standing = keeping.standings(List.of(paper)).get(paper);
        if (standing instanceof Standing.Due) {
            records.destroy(list, paper, now());
        } else {
            records.spare(list.id(), paper, now());
        }
    }

    private boolean settled(long list, FileAddress file) {
        Removal removed = removal.remove(file);
        switch (removed) {
            case REMOVED, UNKNOWN -> records.gone(list, file, now());
            case NEEDED -> records.needed(list, file, now());
            case TOO_FRESH -> {
                return false;
            }
        }
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
