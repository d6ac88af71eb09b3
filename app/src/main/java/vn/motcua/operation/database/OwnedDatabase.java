// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** The database of a data folder that this process started, keeps running and will stop. */
final class OwnedDatabase implements Database {
    private static final Duration SERVER_WAITS = Duration.ofSeconds(30);
    private static final Duration COMMAND_WAITS = Duration.ofHours(12);
    private static final Duration GUESTS_OF_THE_DEAD = Duration.ofMinutes(10);

    private final Path folder;
    private final Opening opening;
    private final Locks locks;
    private final RunningPostgres running;
    private boolean closed;

    private OwnedDatabase(Path folder, Opening opening, Locks locks, RunningPostgres running) {
        this.folder = folder;
        this.opening = opening;
        this.locks = locks;
        this.running = running;
    }

    /** What this process holds while it owns a folder. */
    private record Locks(OwnerLock owner, ProcessClaim claim) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (claim) {
                owner.close();
            }
        }
    }

    /**
     * Starts the database of a folder whose owner we are. Guests of an owner that was killed may
     * still work on its orphan: they are waited for first.
     */
    static OwnedDatabase start(
            DataFolder folder, Opening opening, OwnerLock lock, ProcessClaim claim)
            throws IOException {
        Optional<GuestLock> alone = GuestLock.waitAlone(folder.root(), GUESTS_OF_THE_DEAD, opening);
        GuestLock nobodyElse = alone.orElseThrow(() -> tooManyGuests(folder));
        try {
            RunningPostgres running = RunningPostgres.start(folder, opening);
            lock.announce(Owner.startingHere(opening.purpose()).in(Owner.State.READY));
            return new OwnedDatabase(folder.root(), opening, new Locks(lock, claim), running);
        } finally {
            nobodyElse.close();
        }
    }

    private static PlainFailure tooManyGuests(DataFolder folder) {
        return new PlainFailure(Sentence.of("operation.database.busy", folder.root()));
    }

    @Override
    public DatabaseAccess access() {
        return running.keys().access();
    }

    /** How the superuser connects, for tests and repair. */
    DatabaseAccess administrator() {
        return running.keys().administrator();
    }

    /**
     * Lets no new guest in, waits for those inside, stops PostgreSQL and frees the folder. A server
     * waits half a minute for its guests, a command as long as their work takes.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (locks) {
            locks.owner().announce(Owner.startingHere(opening.purpose()).in(Owner.State.CLOSING));
            Optional<GuestLock> alone = GuestLock.waitAlone(folder, patienceWithGuests(), opening);
            running.keeper().stop();
            if (alone.isPresent()) {
                alone.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration patienceWithGuests() {
        return switch (opening.purpose()) {
            case SERVER -> SERVER_WAITS;
            case COMMAND -> COMMAND_WAITS;
        };
    }
}
