// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operation.wording.Sentence;

/** All tests work in one folder, one after the other. */
class KilledTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static @TempDir Path folder;

    private final List<Sentence> told = new ArrayList<>();

    @BeforeEach
    void somebody_has_worked_here() throws Exception {
        try (Database database = Folders.open(folder);
                Connection connection = connect(database)) {
            connection
                    .createStatement()
                    .execute("drop table if exists kept; create table kept (id bigint)");
        }
    }

    @Test
    void the_orphan_of_a_killed_run_is_stopped_knowingly_and_nothing_is_lost() throws Exception {
        long orphan = orphanOfKilledRun();

        try (Database database = Folders.open(folder, told)) {
            assertThat(told).containsExactly(Sentence.of("operation.database.orphan", orphan));
            assertThat(PostgresProcesses.isIn(cluster(), orphan)).isFalse();
            assertThat(rowsKept(database)).isEqualTo(1);
        }
    }

    @Test
    void after_both_are_killed_the_next_start_recovers() throws Exception {
        long orphan = orphanOfKilledRun();
        ProcessHandle.of(orphan).orElseThrow().destroyForcibly();

        try (Database database = Folders.open(folder, told)) {
            assertThat(told).isEmpty();
            assertThat(rowsKept(database)).isEqualTo(1);
        }
    }

    @Test
    void a_stale_file_naming_a_process_that_is_not_ours_does_not_hinder() throws Exception {
        Files.writeString(
                PostmasterFile.of(cluster()),
                ProcessHandle.current().pid() + "\n" + cluster() + "\n");

        try (Database database = Folders.open(folder, told)) {
            assertThat(rowsKept(database)).isZero();
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_server_that_dies_under_us_is_started_anew_on_the_same_port() throws Exception {
        try (Database database = Folders.open(folder, told)) {
            insert(database);
            long first = PostmasterFile.read(cluster()).orElseThrow().pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            assertThat(Patience.until(SOON, () -> isBack(first))).isTrue();
            assertThat(rowsKept(database)).isEqualTo(1);
        }
        assertThat(PostgresProcesses.in(cluster())).isEmpty();
    }

    @Test
    void a_port_taken_by_somebody_else_is_given_up_for_another_that_is_remembered()
            throws Exception {
        int port = DatabaseKeys.read(folder).port();
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Database database = Folders.open(folder, told)) {
            assertThat(rowsKept(database)).isZero();
            assertThat(DatabaseKeys.read(folder).port()).isNotEqualTo(other.getLocalPort());
        }
    }

    private long orphanOfKilledRun() throws Exception {
        try (OtherProcess run = OtherProcess.opening(folder, Purpose.COMMAND)) {
            assertThat(run.nextWord()).startsWith("open");
            try (Connection connection = connect(DatabaseKeys.read(folder).access())) {
                connection.createStatement().execute("insert into kept values (1)");
            }
            run.kill();
        }
        long orphan = PostmasterFile.read(cluster()).orElseThrow().pid();
        assertThat(PostgresProcesses.isIn(cluster(), orphan)).isTrue();
        return orphan;
    }

    private boolean isBack(long first) {
        return PostmasterFile.read(cluster())
                .filter(file -> file.pid() != first && file.ready())
                .isPresent();
    }

    private static Path cluster() {
        return folder.resolve(PostgresCluster.NAME);
    }

    private static void insert(Database database) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute("insert into kept values (1)");
        }
    }

    private static long rowsKept(Database database) {
        return Folders.client(database.access())
                .sql("select count(*) from kept")
                .query(Long.class)
                .single();
    }

    private static Connection connect(Database database) throws SQLException {
        return connect(database.access());
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }
}
