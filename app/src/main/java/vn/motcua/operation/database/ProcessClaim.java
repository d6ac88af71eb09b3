// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The claim of this process to a data folder, one at a time. The kernel's file locks belong to
 * processes, and closing a second channel on a file frees the lock of the first: so a second
 * opening in one process would silently undo the locks, and is refused before it touches a file.
 */
final class ProcessClaim implements AutoCloseable {
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private boolean given;

    private ProcessClaim(Path folder) {
        this.folder = folder;
    }

    /** Claims the folder; throws if this process has it open already. */
    static ProcessClaim on(Path folder) {
        if (!CLAIMED.add(folder)) {
            throw new IllegalStateException("this process has already opened " + folder);
        }
        return new ProcessClaim(folder);
    }

    /** Gives the folder up; doing it twice does no harm. */
    @Override
    public synchronized void close() {
        if (!given) {
            given = true;
            CLAIMED.remove(folder);
        }
    }
}
