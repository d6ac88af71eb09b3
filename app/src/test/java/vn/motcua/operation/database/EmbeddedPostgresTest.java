// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {
    private final Path folder;
    private final OwnedDatabase database;

    EmbeddedPostgresTest(@TempDir Path parent) {
        folder = parent.resolve("thư mục có dấu");
        database = (OwnedDatabase) Folders.open(folder);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "max_connections, 60"
    })
    void the_running_server_itself_says_that_it_is_durable_and_closed(String name, String value) {
        assertThat(Folders.setting(database.administrator(), name)).isEqualTo(value);
    }

    @Test
    void it_is_the_version_the_archive_promises() {
        assertThat(Folders.setting(database.access(), "server_version"))
                .isEqualTo(PostgresBinaries.VERSION.replaceFirst("\\.0$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"motcua", "postgres"})
    void nobody_gets_in_with_a_wrong_password_or_none(String user) {
        for (String password : new String[] {"sai", ""}) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    database.access().jdbcUrl(), user, password))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void no_rule_trusts_anybody() {
        assertThat(
                        Folders.client(database.administrator())
                                .sql("select distinct auth_method from pg_hba_file_rules")
                                .query(String.class)
                                .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void the_program_is_no_superuser_but_owns_its_database() {
        assertThat(
                        Folders.client(database.access())
                                .sql(
                                        """
                                        select rolsuper or rolcreatedb or rolcreaterole
                                        from pg_roles
                                        where rolname = current_user
                                        """)
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    @Test
    void the_passwords_are_readable_by_the_owner_only() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        folder.resolve("database.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(folder.resolve(PostgresCluster.NAME + ".password")).doesNotExist();
    }

    @Test
    void the_password_is_never_printed() {
        assertThat(database.access().toString()).doesNotContain(database.access().password());
        assertThat(ProcessHandle.current().children())
                .allSatisfy(child ->
                        assertThat(child.info().commandLine().orElse(""))
                                .doesNotContain(database.access().password()));
    }

    @Test
    void names_sort_as_in_a_vietnamese_dictionary() {
        assertThat(
                        Folders.client(database.access())
                                .sql(
                                        """
                                        select name
                                        from unnest(array['Đức', 'da', 'Ấn', 'Bình', 'An', 'Ăn'])
                                            as names (name)
                                        order by name
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("An", "Ăn", "Ấn", "Bình", "da", "Đức");
    }

    @Test
    void the_server_keeps_its_own_log_in_the_data_folder() {
        assertThat(folder.resolve("logs")).isDirectoryContaining("glob:**/postgresql-*.log");
    }
}
