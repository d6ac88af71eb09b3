// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.motcua.operation.wording.Sentence;

/**
 * The lock by which guests of a database and its owner know of each other: every guest holds it
 * shared while it works, the owner takes it alone to start and to stop the database.
 */
final class GuestLock implements AutoCloseable {
    private static final String FILE = "guests.lock";
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final FileChannel channel;

    private GuestLock(FileChannel channel) {
        this.channel = channel;
    }

    /** A guest's share; empty while the owner has the lock alone. */
    static Optional<GuestLock> tryShare(Path folder) throws IOException {
        return tryTake(folder, true);
    }

    /** The owner's lock; empty while there are guests. */
    static Optional<GuestLock> tryAlone(Path folder) throws IOException {
        return tryTake(folder, false);
    }

    /**
     * The owner's lock as soon as the last guest has left; empty after {@code limit} or when the
     * opener is hurried. The opener is told if it takes longer than a moment.
     */
    static Optional<GuestLock> waitAlone(Path folder, Duration limit, Opening opening)
            throws IOException {
        Optional<GuestLock> alone =
                Patience.find(A_MOMENT, opening.hurried(), () -> tryAlone(folder));
        if (alone.isPresent() || opening.hurried().getAsBoolean()) {
            return alone;
        }
        opening.teller().accept(Sentence.of("operation.database.guests"));
        return Patience.find(limit, opening.hurried(), () -> tryAlone(folder));
    }

    private static Optional<GuestLock> tryTake(Path folder, boolean shared) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(FILE),
                        Set.of(CREATE, READ, WRITE),
                        PosixFilePermissions.asFileAttribute(OwnerOnly.FILE));
        FileLock lock = null;
        try {
            lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new GuestLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
