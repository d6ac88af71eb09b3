// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Break;
import vn.motcua.audit.EventWalk;
import vn.motcua.audit.Hash;
import vn.motcua.audit.RowCheck;
import vn.motcua.audit.Seal;
import vn.motcua.audit.SealFileWalk;
import vn.motcua.audit.SealLog;
import vn.motcua.audit.SealWalk;
import vn.motcua.audit.StoredSeal;
import vn.motcua.audit.Verification;

/** Reads everything as of one snapshot and finds the first broken place. */
@Component
class Verifier {
    private final SealStore seals;
    private final EventReader events;
    private final SealLog log;
    private final List<RowCheck> rowChecks;
    private final TransactionTemplate snapshot;

    Verifier(
            SealStore seals,
            EventReader events,
            SealLog log,
            List<RowCheck> rowChecks,
            PlatformTransactionManager transactions) {
        this.seals = seals;
        this.events = events;
        this.log = log;
        this.rowChecks = List.copyOf(rowChecks);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    Verification verify() {
        long fileBefore = log.size();
        return Objects.requireNonNull(snapshot.execute(tx -> walk(fileBefore)));
    }

    private Verification walk(long fileBefore) {
        EventWalk chains = new EventWalk();
        events.byDossier(chains::next);
        chains.end();
        SealWalk sealed = new SealWalk();
        long unsealed = walkSeals(sealed);
        Optional<Break> firstBreak =
                chains.firstBreak()
                        .or(sealed::firstBreak)
                        .or(() -> walkFile(fileBefore))
                        .or(this::checkRows);
        return new Verification(
                chains.dossiers(),
                chains.events(),
                sealed.seals(),
                unsealed,
                firstBreak.orElse(null));
    }

    /** Walks seals and the events under them side by side; returns how many lie after the last. */
    private long walkSeals(SealWalk walk) {
        Positions under = new Positions(walk, new SealPages(seals));
        events.byPosition(Long.MIN_VALUE, Long.MAX_VALUE, under);
        under.end();
        return under.unsealed;
    }

    private Optional<Break> walkFile(long fileBefore) {
        SealFileWalk walk = new SealFileWalk(new SealPages(seals), fileBefore);
        log.read(walk::line);
        return walk.end();
    }

    /** Only over chains that hold: rows are read by what the events tell. */
    private Optional<Break> checkRows() {
        return rowChecks.stream().map(RowCheck::firstBreak).flatMap(Optional::stream).findFirst();
    }

    /** Brings each event under the seal of its position. */
    private static final class Positions implements EventReader.PositionedHash {
        private final SealWalk walk;
        private final Iterator<StoredSeal> seals;
        private @Nullable Seal current;
        private long unsealed;

        Positions(SealWalk walk, Iterator<StoredSeal> seals) {
            this.walk = walk;
            this.seals = seals;
            advance();
        }

        @Override
        public void accept(long position, Hash hash) {
            while (current != null && position > current.last()) {
                advance();
            }
            if (current == null) {
                unsealed++;
            } else {
                walk.event(hash);
            }
        }

        private void advance() {
            current = null;
            if (seals.hasNext()) {
                StoredSeal next = seals.next();
                walk.seal(next);
                current = next.seal();
            }
        }

        void end() {
            while (current != null) {
                advance();
            }
            walk.end();
        }
    }
}
