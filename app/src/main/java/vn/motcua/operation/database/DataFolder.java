// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.nio.file.Path;

/**
 * The folder that holds one installation: its database, keys, files and logs.
 *
 * @param root the folder, which need not exist yet
 * @param programs where the programs of PostgreSQL are unpacked, the folder itself by default
 */
public record DataFolder(Path root, Path programs) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /** The data folder at a path, with everything it needs inside. */
    public static DataFolder at(Path root) {
        return new DataFolder(root, root);
    }

    /** The folder for logs of the program and of the database. */
    public Path logs() {
        return root.resolve("logs");
    }

    /**
     * Opens the database: an external one if the environment names it, else the one of this folder,
     * which is made, started or shared as need be. Throws a {@link
     * vn.motcua.operation.wording.PlainFailure} that says what a person can do if it cannot be had.
     */
    public Database open(Opening opening) {
        DataFolder real = FolderTrouble.prepared(this);
        return ExternalDatabase.named(opening.environment())
                .<Database>map(external -> external)
                .orElseGet(() -> FolderDoor.open(real, opening));
    }
}
