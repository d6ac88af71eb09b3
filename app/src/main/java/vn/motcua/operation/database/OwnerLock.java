// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lock of the one process that owns the database of a data folder. The kernel frees it when the
 * process ends, however it ends. The file says who the owner is, for those who find it locked.
 */
final class OwnerLock implements AutoCloseable {
    private static final String FILE = "owner.lock";

    private final FileChannel channel;

    private OwnerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock of a folder, or empty if another process has it. */
    static Optional<OwnerLock> tryAcquire(Path folder, Owner owner) throws IOException {
        OwnerLock lock = lock(folder);
        if (lock != null) {
            lock.announce(owner);
        }
        return Optional.ofNullable(lock);
    }

    private static @Nullable OwnerLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(FILE),
                        Set.of(CREATE, READ, WRITE),
                        PosixFilePermissions.asFileAttribute(OwnerOnly.FILE));
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new OwnerLock(channel);
    }

    /** Writes down who owns the folder and whether others may use the database now. */
    void announce(Owner owner) throws IOException {
        byte[] text = owner.toLine().getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(text), 0);
        channel.truncate(text.length);
    }

    /** Who owns the folder now; empty if no other living process does. Takes nothing. */
    static Optional<Owner> liveOwner(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            return Optional.empty();
        }
        OwnerLock free = lock(folder);
        if (free == null) {
            return ownerOf(folder);
        }
        free.close();
        return Optional.empty();
    }

    /** Who owns a folder that was found locked; empty if that cannot be read now. */
    static Optional<Owner> ownerOf(Path folder) {
        try {
            return Owner.fromLine(Files.readString(folder.resolve(FILE)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
