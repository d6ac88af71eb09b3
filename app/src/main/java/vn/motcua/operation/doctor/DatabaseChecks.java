// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;
import vn.motcua.operation.database.DataFolder;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.operation.database.FolderState;
import vn.motcua.operation.database.ServerFacts;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;

/**
 * What can be seen only in an open database. The one of the data folder or of the environment is
 * opened; where none has been made yet, one is made on trial and removed, so that the data folder
 * stays as it is.
 */
final class DatabaseChecks {
    private final Program program;
    private final InstantSource clock;

    DatabaseChecks(Program program, InstantSource clock) {
        this.program = program;
        this.clock = clock;
    }

    /** Opens a database, looks, and hands over each finding. */
    void look(Consumer<Finding> reader) {
        try {
            if (isThere()) {
                look(program.dataFolder(), false, reader);
            } else {
                lookOnTrial(reader);
            }
        } catch (PlainFailure e) {
            reader.accept(new Finding(Finding.State.ILL, e.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere() throws IOException {
        return program.environment().containsKey("MOTCUA_DB_URL")
                || FolderState.of(program.dataFolder()).hasDatabase();
    }

    private void lookOnTrial(Consumer<Finding> reader) throws IOException {
        Path trial = Files.createTempDirectory("motcua-doctor");
        try {
            reader.accept(Finding.well("operation.doctor.trial", program.dataFolder().root()));
            look(DataFolder.at(trial), true, reader);
        } finally {
            FileSystemUtils.deleteRecursively(trial);
        }
    }

    private void look(DataFolder place, boolean trial, Consumer<Finding> reader) {
        program.withDatabase(
                place,
                database -> {
                    look(database.access(), trial, reader);
                    return database;
                });
    }

    private void look(DatabaseAccess access, boolean trial, Consumer<Finding> reader) {
        reader.accept(new MigrationCheck(access, trial).look());
        new ServerChecks(ServerFacts.of(access), clock.instant())
                .all()
                .forEach(check -> reader.accept(check.look()));
    }
}
