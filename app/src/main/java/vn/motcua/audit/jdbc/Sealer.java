// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import static java.util.Objects.requireNonNull;

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
import vn.motcua.audit.StoredSeal;

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
        writeFile();
        Optional<Seal> seal =
                settledPosition()
                        .flatMap(upTo -> requireNonNull(transaction.execute(tx -> next(upTo))));
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

    private static final String ONE_SEALER_AT_A_TIME =
            """
            select pg_advisory_xact_lock(7030103)
            """;

    /** Writes the next seal up to this position, empty when nothing new stands there. */
    private Optional<Seal> next(long upTo) {
        sql.sql(ONE_SEALER_AT_A_TIME).query((row, number) -> true).single();
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

    /**
     * Adds to the file every seal it lacks. It comes first, too, so that a disk that refuses stops
     * the sealing: the database is never more than one seal ahead.
     */
    private void writeFile() {
        List<Seal> missing = missing(log.lastNumber());
        if (missing.size() > 1) {
            LOG.warn("The file of seals lacked seal {} and more; they are added.", first(missing));
        }
        while (!missing.isEmpty()) {
            log.append(missing);
            missing = missing(missing.getLast().number());
        }
    }

    private List<Seal> missing(long after) {
        return seals.after(after).stream().map(StoredSeal::seal).toList();
    }

    private static long first(List<Seal> some) {
        return some.getFirst().number();
    }
}
