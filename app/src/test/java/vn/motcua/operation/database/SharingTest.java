// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** All tests work in one folder, one after the other. */
class SharingTest {
    private static @TempDir Path folder;

    private final List<Sentence> told = new ArrayList<>();

    @BeforeAll
    static void somebody_has_worked_here() {
        Folders.open(folder).close();
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_in_one_sentence() throws Exception {
        Database server = Folders.at(folder).open(Folders.opening(Purpose.SERVER, told));
        try (server;
                OtherProcess second = OtherProcess.opening(folder, Purpose.SERVER)) {
            assertThat(second.nextWord()).isEqualTo("refused operation.database.second");
        }
    }

    @Test
    void a_command_shares_the_database_of_the_server_and_leaves_it_running() throws Exception {
        Database server = Folders.at(folder).open(Folders.opening(Purpose.SERVER, told));
        try (server) {
            try (OtherProcess command = OtherProcess.opening(folder, Purpose.COMMAND)) {
                assertThat(command.nextWord()).isEqualTo("open " + port());
                command.askToClose();
                assertThat(command.nextWord()).isEqualTo("closed");
            }

            assertThat(Folders.setting(server.access(), "fsync")).isEqualTo("on");
        }
    }

    @Test
    void a_command_that_owns_the_database_waits_for_its_guests_before_stopping_it()
            throws Exception {
        try (OtherProcess owner = OtherProcess.opening(folder, Purpose.COMMAND)) {
            assertThat(owner.nextWord()).startsWith("open");
            try (Database guest = Folders.open(folder, told)) {
                owner.askToClose();
                assertThat(owner.nextWord()).isEqualTo("told operation.database.guests");

                assertThat(Folders.setting(guest.access(), "fsync")).isEqualTo("on");
                assertThat(owner.saysNothingYet()).isTrue();
            }
            assertThat(owner.nextWord()).isEqualTo("closed");
        }
        assertThat(PostgresProcesses.in(folder.resolve(PostgresCluster.NAME))).isEmpty();
    }

    @Test
    void a_server_waits_until_a_command_that_owns_the_database_is_done() throws Exception {
        Database command = Folders.open(folder, told);
        try (OtherProcess server = OtherProcess.opening(folder, Purpose.SERVER)) {
            assertThat(server.nextWord()).isEqualTo("told operation.database.waiting");

            command.close();

            assertThat(server.nextWord()).startsWith("open");
        }
    }

    @Test
    void a_process_told_to_end_does_not_wait_for_others() throws Exception {
        try (OtherProcess command = OtherProcess.opening(folder, Purpose.COMMAND)) {
            assertThat(command.nextWord()).startsWith("open");
            Opening hurried = new Opening(Purpose.SERVER, Map.of(), told::add, () -> true);

            CompletableFuture<Database> opening =
                    CompletableFuture.supplyAsync(() -> Folders.at(folder).open(hurried));

            assertThatThrownBy(() -> opening.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(PlainFailure.class);
        }
    }

    @Test
    void a_folder_is_opened_once_in_a_process() {
        try (Database first = Folders.open(folder)) {
            assertThatThrownBy(() -> Folders.open(folder))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Folders.setting(first.access(), "fsync")).isEqualTo("on");
        }
    }

    private int port() throws IOException {
        return DatabaseKeys.read(folder).port();
    }
}
