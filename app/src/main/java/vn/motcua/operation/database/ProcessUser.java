// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user of the machine this process runs as, by the owner the kernel shows for it. */
final class ProcessUser {
    private static final Path SELF = Path.of("/proc/self");
    private static final int ROOT = 0;

    private ProcessUser() {}

    /** Whether the user is root. */
    static boolean isRoot() {
        return numberOfOwner(SELF) == ROOT;
    }

    /** Whether the user owns the file or folder. */
    static boolean owns(Path path) {
        return numberOfOwner(path) == numberOfOwner(SELF);
    }

    private static int numberOfOwner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
