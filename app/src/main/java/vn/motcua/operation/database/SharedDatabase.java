// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The database of a data folder that another process of ours runs; it waits for us to finish. */
final class SharedDatabase implements Database {
    private final DatabaseKeys keys;
    private final GuestLock share;
    private final ProcessClaim claim;

    private SharedDatabase(DatabaseKeys keys, GuestLock share, ProcessClaim claim) {
        this.keys = keys;
        this.share = share;
        this.claim = claim;
    }

    /** A share in the database of a folder; empty if its owner is starting or closing it. */
    static Optional<Database> tryShare(Path folder, ProcessClaim claim) throws IOException {
        Optional<GuestLock> share = GuestLock.tryShare(folder);
        if (share.isEmpty()) {
            return Optional.empty();
        }
        if (OwnerLock.ownerOf(folder).filter(Owner::isReady).isEmpty()) {
            share.get().close();
            return Optional.empty();
        }
        return Optional.of(new SharedDatabase(DatabaseKeys.read(folder), share.get(), claim));
    }

    @Override
    public DatabaseAccess access() {
        return keys.access();
    }

    @Override
    public void close() {
        try (claim) {
            share.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
