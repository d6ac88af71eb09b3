// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operation.wording.PlainFailure;

class PostgresClusterTest {
    @TempDir private Path folder;

    @Test
    void a_cluster_half_made_by_a_killed_run_is_made_again_with_the_same_keys() throws IOException {
        DatabaseKeys keys = DatabaseKeys.of(folder);
        Path half = Files.createDirectories(folder.resolve(PostgresCluster.NAME + ".part"));
        Files.writeString(half.resolve("PG_VERSION"), "18");

        try (Database database = Folders.open(folder)) {
            assertThat(database.access()).isEqualTo(keys.access());
            assertThat(half).doesNotExist();
            assertThat(Folders.setting(database.access(), "fsync")).isEqualTo("on");
        }
    }

    @Test
    void a_database_whose_keys_are_lost_is_told_in_a_sentence_and_left_alone() throws IOException {
        Files.createDirectory(folder.resolve(PostgresCluster.NAME));

        assertThatThrownBy(() -> Folders.open(folder))
                .isInstanceOfSatisfying(
                        PlainFailure.class,
                        failure ->
                                assertThat(failure.sentence().key())
                                        .isEqualTo("operation.database.keys"));
        assertThat(folder.resolve(DatabaseKeys.FILE)).doesNotExist();
    }
}
