// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.audit.Break.Kind.DOSSIER_MISSING;
import static vn.motcua.audit.Break.Kind.EVENT_CHANGED;
import static vn.motcua.audit.Break.Kind.EVENT_MISSING;
import static vn.motcua.audit.Break.Kind.SEALED_EVENTS_DIFFER;
import static vn.motcua.audit.Break.Kind.TAIL_CUT;
import static vn.motcua.audit.SealedHistory.OPEN;
import static vn.motcua.audit.SealedHistory.RETURNED;
import static vn.motcua.audit.SealedHistory.UNSEALED;

import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import vn.motcua.testing.DatabaseTest;

/** Whoever may write to the database and changes events is found, and the place is named. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedEventsTest {
    private SealedHistory history;

    @BeforeAll
    void record_and_seal(DataSource database, @TempDir Path data) {
        history = new SealedHistory(database, data);
    }

    @AfterAll
    void close() {
        history.close();
    }

    @Test
    void an_untouched_history_holds_and_its_tail_is_named() {
        Verification found = history.trail().verify();

        assertThat(found).isEqualTo(new Verification(5, 16, 3, 2, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data = '{}'",
                "data = ' {\"state\":\"4\"}'",
                "type = 'step_done'",
                "actor = 'another'",
                "actor = ''",
                "happened_at = happened_at + interval '1 microsecond'",
                "happened_at = 'infinity'",
                "happened_at = '-infinity'",
                "recorded_at = recorded_at - interval '1 day'",
                "hash = sha256('x')",
                "hash = ''",
                "previous_hash = sha256('x')",
                "previous_hash = ''"
            })
    void a_changed_event_is_named(String change) {
        assertBreak(
                new Break(EVENT_CHANGED, RETURNED, 2),
                "update dossier_event set "
                        + change
                        + " where dossier_id = {RETURNED} and seq = 2");
    }

    @Test
    void a_changed_first_and_last_event_is_named() {
        String change = "update dossier_event set actor = 'another' where dossier_id = ";

        assertBreak(new Break(EVENT_CHANGED, RETURNED, 1), change + "{RETURNED} and seq = 1");
        assertBreak(new Break(EVENT_CHANGED, RETURNED, 5), change + "{RETURNED} and seq = 5");
        assertBreak(new Break(EVENT_CHANGED, UNSEALED, 2), change + "{UNSEALED} and seq = 2");
    }

    @Test
    void a_changed_event_with_all_later_hashes_made_to_fit_is_found_by_its_seal() {
        Verification found =
                history.after(() -> {
                    history.run(
                            "update dossier_event set actor = 'another'"
                                    + " where dossier_id = {RETURNED} and seq = 4");
                    new Forger(history.sql()).mendChain(RETURNED);
                });

        assertThat(found.firstBreak()).contains(new Break(SEALED_EVENTS_DIFFER, "2", 0));
    }

    @Test
    void a_removed_event_is_named_be_it_the_first_a_middle_one_or_the_last() {
        String remove = "delete from dossier_event where dossier_id = {RETURNED} and seq = ";

        assertBreak(new Break(EVENT_MISSING, RETURNED, 1), remove + 1);
        assertBreak(new Break(EVENT_MISSING, RETURNED, 3), remove + 3);
        assertBreak(new Break(TAIL_CUT, RETURNED, 5), remove + 5);
    }

    @Test
    void a_removed_last_event_with_the_row_made_to_fit_is_found_by_its_seal() {
        assertThat(withoutLastEvent(OPEN).firstBreak())
                .contains(new Break(SEALED_EVENTS_DIFFER, "1", 0));
    }

    /** The one thing that cannot be noticed yet, and the verification says how much it is about. */
    @Test
    void a_cut_off_end_that_was_never_sealed_is_not_noticed_but_counted_as_unsealed() {
        assertThat(history.trail().verify().unsealed()).isEqualTo(2);
        assertThat(withoutLastEvent(UNSEALED)).isEqualTo(new Verification(5, 15, 3, 1, null));
    }

    private Verification withoutLastEvent(String code) {
        return history.after(() -> {
            history.sql()
                    .sql(
                            """
                            delete from dossier_event
                            where (dossier_id, seq) in
                                (select id, event_count from dossier where code = :code)
                            """)
                    .param("code", code)
                    .update();
            history.run("update dossier set state = 2 where code = '" + code + "'");
            new Forger(history.sql()).mendChain(code);
        });
    }

    @Test
    void two_events_in_each_others_place_are_named() {
        assertBreak(
                new Break(EVENT_CHANGED, RETURNED, 2),
                "update dossier_event set seq = 20 where dossier_id = {RETURNED} and seq = 2",
                "update dossier_event set seq = 2 where dossier_id = {RETURNED} and seq = 3",
                "update dossier_event set seq = 3 where dossier_id = {RETURNED} and seq = 20");
    }

    @Test
    void two_events_that_changed_their_positions_are_found_by_the_seal() {
        assertBreak(
                new Break(SEALED_EVENTS_DIFFER, "1", 0),
                "alter table dossier_event alter column position drop identity",
                """
                update dossier_event e set position = o.position + 1000 from dossier_event o
                where e.dossier_id = {RETURNED} and o.dossier_id = e.dossier_id
                  and (e.seq, o.seq) in ((1, 3), (3, 1))
                """,
                "update dossier_event set position = position - 1000 where position > 1000");
    }

    @Test
    void an_event_moved_to_another_dossier_is_named_where_it_lacks() {
        String move =
                "update dossier_event set dossier_id = {UNSEALED}, seq = 3"
                        + " where dossier_id = {OPEN} and seq = 2";

        assertBreak(new Break(TAIL_CUT, OPEN, 2), move);
        assertBreak(
                new Break(EVENT_CHANGED, UNSEALED, 3),
                move,
                """
                update dossier d set event_count = 1, last_hash = e.hash from dossier_event e
                where d.id = {OPEN} and e.dossier_id = d.id and e.seq = 1
                """,
                "update dossier set event_count = 3 where id = {UNSEALED}");
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 0, -1, Long.MIN_VALUE + 1})
    void an_event_slipped_in_below_a_sealed_position_is_found(long position) {
        Verification found =
                history.after(() -> {
                    history.run(
                            """
                            insert into dossier_event (dossier_id, seq, position, type, happened_at,
                                recorded_at, actor, data, previous_hash, hash)
                            overriding system value
                            select dossier_id, 3, %d, 'step_done', happened_at, recorded_at, actor,
                                '{"state":"4"}', hash, hash
                            from dossier_event where dossier_id = {UNSEALED} and seq = 2
                            """
                                    .formatted(position));
                    new Forger(history.sql()).mendChain(UNSEALED);
                });

        assertThat(found.firstBreak()).contains(new Break(SEALED_EVENTS_DIFFER, "1", 0));
    }

    @Test
    void a_removed_dossier_is_found_by_its_seal() {
        assertBreak(
                new Break(SEALED_EVENTS_DIFFER, "1", 0),
                "delete from dossier_event where dossier_id = {OPEN}",
                "delete from dossier_payload where dossier_id = {OPEN}",
                "delete from dossier where code = '" + OPEN + "'");
    }

    @Test
    void events_without_their_dossier_and_a_dossier_without_events_are_named() {
        assertBreak(
                new Break(DOSSIER_MISSING, OPEN, 0),
                "delete from dossier_event where dossier_id = {OPEN}");
        assertBreak(
                new Break(DOSSIER_MISSING, OPEN, 0),
                "alter table dossier_event drop constraint dossier_event_dossier_id_fkey",
                "delete from dossier_payload where dossier_id = {OPEN}",
                "delete from dossier where code = '" + OPEN + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_event set actor = actor where seq = 1",
                "delete from dossier_event where seq = 1",
                "truncate dossier_event",
                "update seal set sealed_at = sealed_at",
                "delete from seal where number = 1",
                "truncate seal"
            })
    void events_and_seals_cannot_be_changed_in_the_ordinary_way(String statement) {
        assertThatThrownBy(() -> history.sql().sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is append-only");
    }

    private void assertBreak(Break expected, String... statements) {
        Verification found = history.after(() -> Arrays.stream(statements).forEach(history::run));

        assertThat(found.firstBreak()).contains(expected);
    }
}
