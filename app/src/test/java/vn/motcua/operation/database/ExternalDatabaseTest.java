// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class ExternalDatabaseTest {
    @TempDir private Path folder;

    @Test
    void the_server_that_the_environment_names_is_used_and_none_is_started(DatabaseAccess server) {
        try (Database database = open(server.jdbcUrl(), server.user(), server.password())) {
            assertThat(database.access()).isEqualTo(server);
        }
        assertThat(folder.resolve(PostgresCluster.NAME)).doesNotExist();
    }

    @Test
    void the_address_may_lack_the_word_jdbc(DatabaseAccess server) {
        String url = server.jdbcUrl().replaceFirst("^jdbc:", "");

        try (Database database = open(url, server.user(), server.password())) {
            assertThat(database.access()).isEqualTo(server);
        }
    }

    @Test
    void a_server_that_cannot_be_reached_is_told_in_a_sentence() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:%d/motcua".formatted(LoopbackPort.anyFree());

        assertThatThrownBy(() -> open(url, "motcua", "bí mật"))
                .isInstanceOfSatisfying(
                        PlainFailure.class,
                        failure ->
                                assertThat(failure.sentence().inBoth())
                                        .contains(url, "Không kết nối được", "cannot be reached")
                                        .doesNotContain("bí mật"));
    }

    @Test
    void a_wrong_password_is_told_in_a_sentence(DatabaseAccess server) {
        assertThatThrownBy(() -> open(server.jdbcUrl(), server.user(), "sai"))
                .isInstanceOfSatisfying(
                        PlainFailure.class,
                        failure ->
                                assertThat(failure.sentence().key())
                                        .isEqualTo("operation.external.unreachable"));
    }

    private Database open(String url, String user, String password) {
        Map<String, String> environment =
                Map.of(
                        "MOTCUA_DB_URL", url,
                        "MOTCUA_DB_USER", user,
                        "MOTCUA_DB_PASSWORD", password);
        return Folders.at(folder)
                .open(new Opening(Purpose.COMMAND, environment, sentence -> {}, () -> false));
    }
}
