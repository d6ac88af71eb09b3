// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.files.Shelves;
import vn.motcua.operation.database.DataFolder;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.operation.database.ServerFacts;
import vn.motcua.operation.doctor.Finding.State;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SettableClock;

class DoctorTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private static final String FORGET_THE_LAST =
            """
            delete from flyway_schema_history
            where installed_rank = (
                select max(installed_rank)
                from flyway_schema_history)
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"25.0.3, WELL", "26, WELL", "21.0.1, ILL"})
    void java_must_be_25_or_later(String version, State state) {
        assertThat(new JavaCheck(Runtime.Version.parse(version)).look().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"24000, WELL", "1024, ADVICE", "512, ILL"})
    void a_small_machine_is_warned_and_a_tiny_one_refused(long megabytes, State state) {
        assertThat(new MemoryCheck(megabytes).look().state()).isEqualTo(state);
    }

    @Test
    void a_folder_that_does_not_exist_yet_is_judged_by_the_one_above_it() {
        Finding finding = new FolderCheck(folder.resolve("not").resolve("yet")).look();

        assertThat(finding.state()).isNotEqualTo(State.ILL);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_in_place_of_the_folder_is_ill() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThat(new FolderCheck(file).look().state()).isEqualTo(State.ILL);
    }

    @Test
    void passwords_that_others_can_read_are_ill_and_the_remedy_is_told() throws IOException {
        Path keys = Files.writeString(folder.resolve("database.properties"), "");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));

        Finding finding = StateCheck.ofKeys(DataFolder.at(folder)).look();

        assertThat(finding.state()).isEqualTo(State.ILL);
        assertThat(finding.sentence().inBoth()).contains("chmod 600 " + keys);
    }

    @Test
    void optional_programs_are_only_advised() throws IOException {
        Path program = Files.writeString(folder.resolve("clamd"), "");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        String path = "/nowhere:" + folder;

        assertThat(new ProgramCheck("clamd", path).look().state()).isEqualTo(State.WELL);
        assertThat(new ProgramCheck("tesseract", path).look().state()).isEqualTo(State.ADVICE);
        assertThat(new ProgramCheck("espeak-ng", path).look().sentence().inBoth())
                .contains("không bắt buộc", "optional");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', folder",
        "s3://ho-so, '', keys",
        "ho-so, secret, place",
        "s3://ho-so, secret, unreachable"
    })
    void the_store_of_files_is_tried_and_what_is_wrong_is_told(
            String place, String secret, String told) {
        Map<String, String> settings =
                Map.of(
                        "motcua.files",
                        place,
                        "motcua.files.s3.endpoint",
                        "http://127.0.0.1:1",
                        "motcua.files.s3.access-key",
                        "a",
                        "motcua.files.s3.secret-key",
                        secret);
        Shelves shelves =
                new Shelves(
                        name -> settings.getOrDefault(name, ""), folder, new SettableClock(NOW));

        Finding finding = new ShelfCheck(shelves).look();

        assertThat(finding.sentence().key()).endsWith("." + told);
        assertThat(finding.state()).isEqualTo(place.isEmpty() ? State.WELL : State.ILL);
    }

    @Test
    void durable_writing_and_vietnamese_sorting_are_needed() {
        assertThat(states(new ServerFacts("18.6", true, true, NOW), NOW)).containsOnly(State.WELL);
        assertThat(states(new ServerFacts("18.6", false, true, NOW), NOW)).contains(State.ILL);
        assertThat(states(new ServerFacts("18.6", true, false, NOW), NOW)).contains(State.ILL);
    }

    @Test
    void a_clock_that_lost_its_time_or_differs_from_the_database_is_ill() {
        Instant minuteLater = NOW.plusSeconds(60);
        assertThat(states(new ServerFacts("18.6", true, true, Instant.EPOCH), Instant.EPOCH))
                .contains(State.ILL);
        assertThat(states(new ServerFacts("18.6", true, true, minuteLater), NOW))
                .contains(State.ILL);
    }

    private static List<State> states(ServerFacts facts, Instant here) {
        return new ServerChecks(facts, here)
                .all().stream().map(check -> check.look().state()).toList();
    }

    @Nested
    @DatabaseTest
    class In_a_database {
        @Test
        void tables_of_this_version_are_well_and_changed_ones_ill(
                JdbcClient client, DatabaseAccess access) {
            assertThat(new MigrationCheck(access, false).look().state()).isEqualTo(State.WELL);

            client.sql(FORGET_THE_LAST).update();
            assertThat(new MigrationCheck(access, false).look().state()).isEqualTo(State.ADVICE);

            client.sql("update flyway_schema_history set checksum = 1").update();
            assertThat(new MigrationCheck(access, false).look().state()).isEqualTo(State.ILL);
        }
    }
}
