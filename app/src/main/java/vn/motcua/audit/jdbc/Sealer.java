// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Hash;
import vn.motcua.audit.MerkleTree;
import vn.motcua.audit.Seal;
import vn.motcua.audit.SealLog;

/** Seals what was recorded since the last seal. */
@Component
class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final JdbcClient sql;
    private final SealStore seals;
    private final EventReader events;
    private final SealLog log;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(
            JdbcClient sql,
            SealStore seals,
            EventReader events,
            SealLog log,
            Clock clock,
            TransactionTemplate transaction) {
        this.sql = sql;
        this.seals = seals;
        this.events = events;
        this.log = log;
        this.clock = clock;
        this.transaction = transaction;
    }

    Optional<Seal> seal() {
        Optional<Long> settled = settledPosition();
        Optional<Seal> seal =
                settled.flatMap(upTo ->
                        Optional.ofNullable(transaction.execute(tx -> next(upTo))).flatMap(s -> s));
        writeFile();
        return seal;
    }

    private static final String GATE =
            """
            select set_config('lock_timeout', '2s', true)
            """;
    private static final String LOCK =
            """
            select pg_advisory_xact_lock(7030101)
            """;
    private static final String LAST_POSITION =
            """
            select coalesce(max(position), 0)
            from dossier_event
            """;

    /**
     * The position below which nothing can appear any more: read while no writer is inside the
     * gate. Empty when writers kept it busy; the next turn tries again.
     */
    private Optional<Long> settledPosition() {
        try {
            return Optional.ofNullable(
                    transaction.execute(tx -> {
                        sql.sql(GATE).query(String.class).single();
                        sql.sql(LOCK).query((row, number) -> true).single();
                        return sql.sql(LAST_POSITION).query(Long.class).single();
                    }));
        } catch (CannotAcquireLockException | QueryTimeoutException busy) {
            LOG.info("Writers kept the gate of the seals busy; the next turn seals.");
            return Optional.empty();
        }
    }

    /** Writes the next seal up to this position, empty when nothing new stands there. */
    private Optional<Seal> next(long upTo) {
        Optional<Seal> last = seals.last();
        long after = last.map(Seal::last).orElse(0L);
        if (upTo <= after) {
            return Optional.empty();
        }
        MerkleTree tree = new MerkleTree();
        events.byPosition(after, upTo, (position, hash) -> tree.add(hash));
        if (tree.leaves() == 0) {
            return Optional.empty();
        }
        Seal seal =
                new Seal(
                        last.map(Seal::number).orElse(0L) + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        after + 1,
                        upTo,
                        tree.leaves(),
                        tree.root(),
                        last.map(Seal::hash).orElse(Hash.NONE));
        seals.add(seal);
        return Optional.of(seal);
    }

    /** Adds to the file every seal it lacks, also those an earlier crash kept from it. */
    private void writeFile() {
        List<Seal> missing = seals.after(log.lastNumber());
        while (!missing.isEmpty()) {
            log.append(missing);
            missing = seals.after(missing.getLast().number());
        }
    }
}
