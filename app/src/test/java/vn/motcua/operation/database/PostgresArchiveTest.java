// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresArchiveTest {
    @TempDir private Path folder;

    @Test
    void what_a_killed_run_left_half_unpacked_or_half_made_is_thrown_away() throws IOException {
        String name = "postgres-" + PostgresBinaries.VERSION;
        Path half = Files.createDirectories(folder.resolve(name + ".part").resolve("bin"));
        Files.writeString(half.resolve("postgres"), "half");

        PostgresBinaries binaries = PostgresArchive.unpackedIn(folder);

        assertThat(binaries.home()).isEqualTo(folder.resolve(name));
        assertThat(half).doesNotExist();
        assertThat(binaries.home().resolve("bin/postgres")).isExecutable();
        assertThat(binaries.home().resolve("lib/libicuuc.so.60")).isSymbolicLink();
    }
}
