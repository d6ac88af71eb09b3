// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a data folder looks from outside, without opening its database.
 *
 * @param hasDatabase whether a database has been made in it
 * @param keysHidden whether nobody but the owner can read the passwords; true if there are none yet
 * @param server the id of the process that serves the folder; null if none does
 */
public record FolderState(boolean hasDatabase, boolean keysHidden, @Nullable Long server) {
    /** Looks at a folder, which need not exist. */
    public static FolderState of(DataFolder folder) throws IOException {
        Path root = folder.root();
        return new FolderState(
                Files.isDirectory(root.resolve(PostgresCluster.NAME)),
                hidden(root.resolve(DatabaseKeys.FILE)),
                OwnerLock.liveOwner(root)
                        .filter(owner -> owner.purpose() == Purpose.SERVER)
                        .map(Owner::pid)
                        .orElse(null));
    }

    private static boolean hidden(Path keys) throws IOException {
        return !Files.exists(keys) || Files.getPosixFilePermissions(keys).equals(OwnerOnly.FILE);
    }
}
