// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.audit.Break.Kind.SEALED_EVENTS_DIFFER;
import static vn.motcua.audit.Break.Kind.SEAL_CHANGED;
import static vn.motcua.audit.Break.Kind.SEAL_FILE_CUT;
import static vn.motcua.audit.Break.Kind.SEAL_FILE_DIFFERS;
import static vn.motcua.audit.SealedHistory.GIVEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.DatabaseTest;

/** Seals changed in the database, in the file outside it, or in one and not the other. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedSealsTest {
    private SealedHistory history;
    private List<String> lines;

    @BeforeAll
    void record_and_seal(DataSource database, @TempDir Path data) {
        history = new SealedHistory(database, data);
        lines = List.copyOf(history.fileLines());
    }

    @AfterEach
    void mend_the_file() {
        history.writeFile(lines);
    }

    @AfterAll
    void close() {
        history.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root = sha256('x')",
                "root = ''",
                "sealed_at = sealed_at + interval '1 second'",
                "event_count = event_count + 1",
                "previous_hash = sha256('x')",
                "hash = sha256('x')",
                "hash = ''"
            })
    void a_changed_seal_is_named(String change) {
        for (int number = 1; number <= 3; number++) {
            assertThat(after("update seal set " + change + " where number = " + number))
                    .contains(new Break(SEAL_CHANGED, Integer.toString(number), 0));
        }
    }

    @Test
    void a_seal_with_its_range_changed_is_found() {
        assertThat(after("update seal set last_position = last_position - 1 where number = 2"))
                .contains(new Break(SEAL_CHANGED, "2", 0));
        assertThat(after("update seal set last_position = last_position + 100 where number = 3"))
                .contains(new Break(SEAL_CHANGED, "3", 0));
    }

    @Test
    void a_changed_seal_with_its_own_hash_made_to_fit_is_found_by_the_next_or_by_the_file() {
        assertThat(afterForging(2)).contains(new Break(SEAL_CHANGED, "3", 0));
        assertThat(afterForging(3)).contains(new Break(SEAL_FILE_DIFFERS, "3", 0));
    }

    private Optional<Break> afterForging(int number) {
        return history.after(
                        () -> {
                            history.run(
                                    "update seal set sealed_at = sealed_at + interval '1 second' where number = "
                                            + number);
                            new Forger(history.sql()).mendSeal(number);
                        })
                .firstBreak();
    }

    @ParameterizedTest
    @CsvSource({"1, SEAL_CHANGED, 1", "2, SEAL_CHANGED, 2", "3, SEAL_FILE_DIFFERS, 3"})
    void a_removed_seal_is_named_the_last_one_through_the_file(
            int number, Break.Kind kind, String where) {
        assertThat(after("delete from seal where number = " + number))
                .contains(new Break(kind, where, 0));
    }

    @Test
    void all_seals_removed_are_missed_in_the_file() {
        assertThat(after("delete from seal")).contains(new Break(SEAL_FILE_DIFFERS, "1", 0));
    }

    @Test
    void seals_in_each_others_place_are_named() {
        assertThat(
                        after(
                                "update seal set number = 9 where number = 1",
                                "update seal set number = 1 where number = 2",
                                "update seal set number = 2 where number = 9"))
                .contains(new Break(SEAL_CHANGED, "1", 0));
    }

    @Test
    void a_seal_slipped_in_before_the_first_is_named() {
        assertThat(
                        after(
                                """
                                insert into seal
                                select 0, sealed_at, -5, -1, event_count, root, previous_hash, hash
                                from seal where number = 1
                                """))
                .contains(new Break(SEAL_CHANGED, "1", 0));
    }

    @Test
    void the_last_seal_cut_off_together_with_its_events_is_found_through_the_file() {
        assertThat(
                        after(
                                "delete from dossier_event where dossier_id = {GIVEN}",
                                "delete from dossier_payload where dossier_id = {GIVEN}",
                                "delete from dossier where code = '" + GIVEN + "'",
                                "delete from seal where number = 3"))
                .contains(new Break(SEAL_FILE_DIFFERS, "3", 0));
    }

    @Test
    void a_seal_over_fewer_events_made_to_fit_in_every_hash_is_found_through_the_file() {
        Optional<Break> found =
                history.after(
                                () -> {
                                    history.run(
                                            "delete from dossier_event where dossier_id = {GIVEN} and seq = 3");
                                    new Forger(history.sql()).mendChain(GIVEN);
                                    history.run("delete from seal where number = 3");
                                    history.trail().seal();
                                    history.writeFile(lines);
                                })
                        .firstBreak();

        assertThat(found).contains(new Break(SEAL_FILE_DIFFERS, "3", 0));
    }

    @Test
    void a_changed_line_of_the_file_is_named() {
        for (int line = 0; line < lines.size(); line++) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, lines.get(line).replaceFirst("^(\\d+) 1", "$1 2"));

            assertThat(withFile(changed))
                    .contains(new Break(SEAL_FILE_DIFFERS, Integer.toString(line + 1), 0));
        }
    }

    @Test
    void a_line_taken_out_put_in_twice_or_moved_is_named() {
        List<String> without = new ArrayList<>(lines);
        without.remove(1);
        List<String> twice = new ArrayList<>(lines);
        twice.add(1, lines.get(1));
        List<String> moved = new ArrayList<>(lines);
        Collections.swap(moved, 0, 1);

        assertThat(withFile(without)).contains(new Break(SEAL_FILE_DIFFERS, "2", 0));
        assertThat(withFile(twice)).contains(new Break(SEAL_FILE_DIFFERS, "3", 0));
        assertThat(withFile(moved)).contains(new Break(SEAL_FILE_DIFFERS, "1", 0));
    }

    @Test
    void a_file_that_was_cut_or_lost_is_named_but_may_be_one_write_behind() throws IOException {
        assertThat(withFile(lines.subList(0, 2))).isEmpty();
        assertThat(withFile(lines.subList(0, 1))).contains(new Break(SEAL_FILE_CUT, "2", 0));
        assertThat(withFile(List.of())).contains(new Break(SEAL_FILE_CUT, "1", 0));

        Files.delete(history.file());

        assertThat(history.trail().verify().firstBreak())
                .contains(new Break(SEAL_FILE_CUT, "1", 0));
    }

    @Test
    void a_line_with_a_character_that_cannot_be_seen_is_named() throws IOException {
        Files.writeString(history.file(), String.join("\r\n", lines) + "\r\n");

        assertThat(history.trail().verify().firstBreak())
                .contains(new Break(SEAL_FILE_DIFFERS, "1", 0));
    }

    @Test
    void events_under_a_seal_of_another_history_differ() {
        assertThat(
                        history.after(
                                        () -> {
                                            history.run(
                                                    "update seal set root = sha256('x') where number = 1");
                                            new Forger(history.sql()).mendSeal(1);
                                        })
                                .firstBreak())
                .contains(new Break(SEALED_EVENTS_DIFFER, "1", 0));
    }

    private Optional<Break> after(String... statements) {
        return history.after(() -> Arrays.stream(statements).forEach(history::run)).firstBreak();
    }

    private Optional<Break> withFile(List<String> changed) {
        history.writeFile(changed);
        return history.trail().verify().firstBreak();
    }
}
