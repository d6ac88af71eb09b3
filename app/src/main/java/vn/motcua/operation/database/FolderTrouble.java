// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** What can be wrong with a data folder, told in one sentence each. */
final class FolderTrouble {
    private FolderTrouble() {}

    /** The folder with its real path, made if there is none; throws a sentence if that fails. */
    static DataFolder prepared(DataFolder folder) {
        try {
            OwnerOnly.createFolder(folder.root());
            OwnerOnly.createFolder(folder.logs());
            OwnerOnly.createFolder(folder.programs());
            requireOwn(folder.root());
            return new DataFolder(folder.root().toRealPath(), folder.programs().toRealPath());
        } catch (IOException e) {
            throw told(folder.root(), e);
        }
    }

    /** PostgreSQL works only for the user whose files they are, even when root starts it. */
    private static void requireOwn(Path folder) throws IOException {
        Path cluster = folder.resolve(PostgresCluster.NAME);
        if (Files.isDirectory(cluster) && !ProcessUser.owns(cluster)) {
            throw new PlainFailure(
                    Sentence.of("operation.folder.owner", folder, Files.getOwner(cluster)));
        }
    }

    /** The sentence that fits what went wrong while the folder was opened. */
    static PlainFailure told(Path folder, IOException trouble) {
        return new PlainFailure(sentence(folder, trouble), trouble);
    }

    private static Sentence sentence(Path folder, IOException trouble) {
        String words = String.valueOf(trouble.getMessage());
        if (words.contains("No space left") || words.contains("Disk quota exceeded")) {
            return Sentence.of("operation.folder.full", folder);
        }
        if (trouble instanceof FileAlreadyExistsException
                || words.contains("Not a directory")
                || Files.isRegularFile(folder)) {
            return Sentence.of("operation.folder.file", folder);
        }
        if (trouble instanceof AccessDeniedException || words.contains("Read-only file system")) {
            return Sentence.of("operation.folder.unwritable", folder);
        }
        return Sentence.of("operation.database.failed", folder, words);
    }
}
