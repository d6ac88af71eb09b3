// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import vn.motcua.operation.database.DataFolder;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.operation.database.FolderState;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;

/**
 * What can be seen only in an open database. The one of the data folder or of the environment is
 * opened; where none has been made yet, one is made on trial and removed, so that the data folder
 * stays as it is.
 */
final class DatabaseChecks {
    private final Program program;

    DatabaseChecks(Program program) {
        this.program = program;
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
                    checks(database.access(), trial).map(Check::look).forEach(reader);
                    return database;
                });
    }

    private static Stream<Check> checks(DatabaseAccess access, boolean trial) {
        JdbcClient client =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                access.jdbcUrl(), access.user(), access.password()));
        return Stream.of(
                new VersionCheck(client),
                new DurabilityCheck(client),
                new CollationCheck(client),
                new MigrationCheck(access, trial),
                new ClockCheck(InstantSource.system(), client));
    }
}
