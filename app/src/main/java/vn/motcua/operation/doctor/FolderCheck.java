// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whether the data folder, or the nearest folder above it that exists, can be written and has room.
 *
 * @param folder the data folder
 */
record FolderCheck(Path folder) implements Check {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long ENOUGH = 5_000;
    private static final long LEAST = 500;

    @Override
    public Finding look() {
        Path place = nearest(folder);
        if (place == null || !Files.isDirectory(place)) {
            return Finding.ill("operation.folder.file", folder);
        }
        try {
            Files.delete(Files.createTempFile(place, "doctor", ".tmp"));
            return room(Files.getFileStore(place).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            return Finding.ill("operation.folder.unwritable", folder);
        }
    }

    private Finding room(long megabytes) {
        if (megabytes >= ENOUGH) {
            return Finding.well("operation.doctor.folder.well", folder, megabytes);
        }
        return megabytes >= LEAST
                ? Finding.advice("operation.doctor.folder.little", folder, megabytes)
                : Finding.ill("operation.doctor.folder.ill", folder, megabytes);
    }

    private static @Nullable Path nearest(Path path) {
        Path place = path;
        while (place != null && !Files.exists(place)) {
            place = place.getParent();
        }
        return place;
    }
}
