// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The archive of PostgreSQL's programs that stands on the class path. */
final class PostgresArchive {
    private static final String NAME = "/postgres-linux-x86_64.txz";
    private static final Duration SYNC_AT_MOST = Duration.ofMinutes(1);

    private PostgresArchive() {}

    /**
     * The programs in {@code folder}, unpacked there if they are not yet. What a killed process
     * left half unpacked is thrown away; the folder's name appears only when all is there.
     */
    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        Path home = folder.resolve("postgres-" + PostgresBinaries.VERSION);
        if (!Files.isDirectory(home)) {
            Path draft = folder.resolve("postgres-" + PostgresBinaries.VERSION + ".part");
            OwnerOnly.deleteFolder(draft);
            unpack(draft);
            force(draft);
            OwnerOnly.rename(draft, home);
        }
        return new PostgresBinaries(home);
    }

    /**
     * Forces the whole file system to the disk, so that a power cut leaves no empty files under the
     * final name; a thousand single files take seconds on a busy disk. Where the program {@code
     * sync} cannot do it, the kernel does within half a minute.
     */
    private static void force(Path folder) throws IOException {
        Process sync = new ProcessBuilder("sync", "-f", folder.toString()).start();
        Patience.until(SYNC_AT_MOST, () -> !sync.isAlive());
    }

    private static void unpack(Path target) throws IOException {
        InputStream resource =
                Objects.requireNonNull(PostgresArchive.class.getResourceAsStream(NAME), NAME);
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(resource)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside the archive's folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
