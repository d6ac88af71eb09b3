// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.audit.Break.Kind.PAYLOAD_CHANGED;
import static vn.motcua.audit.Break.Kind.ROW_DIFFERS;
import static vn.motcua.audit.Break.Kind.TAIL_CUT;
import static vn.motcua.audit.SealedHistory.GIVEN;
import static vn.motcua.audit.SealedHistory.RETURNED;
import static vn.motcua.audit.SealedHistory.STOPPED_ONCE;
import static vn.motcua.audit.SealedHistory.UNSEALED;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.DatabaseTest;

/** What stands beside the events must tell what the events tell, whoever writes it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedRowsTest {
    private SealedHistory history;

    @BeforeAll
    void record_and_seal(DataSource database, @TempDir Path data) {
        history = new SealedHistory(database, data);
    }

    @AfterAll
    void close() {
        history.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finished_at = finished_at + interval '1 minute'",
                "finished_at = null, outcome = null",
                "returned_at = null",
                "returned_at = returned_at + interval '1 microsecond'",
                "submitted_at = submitted_at - interval '1 month',"
                        + " received_at = received_at - interval '1 month'",
                "submitted_at = submitted_at - interval '1 minute'",
                "due_at = due_at + interval '1 day'",
                "due_by_day = not due_by_day",
                "due_given = true",
                "has_stops = true",
                "outcome = 2",
                "state = 11",
                "state = 4",
                "channel = 2",
                "unit_id = (select id from unit where code = '000.01.25.H15')",
                "procedure_version_id = (select max(id) from procedure_version)"
            })
    void a_changed_current_row_is_named(String change) {
        assertThat(after("update dossier set " + change + " where code = '" + RETURNED + "'"))
                .isEqualTo(new Break(ROW_DIFFERS, RETURNED, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_count = 6", "event_count = 4", "last_hash = ''"})
    void a_row_that_counts_other_events_is_named(String change) {
        assertThat(after("update dossier set " + change + " where code = '" + RETURNED + "'"))
                .isEqualTo(new Break(TAIL_CUT, RETURNED, 6));
    }

    @Test
    void a_code_changed_on_the_row_is_named_as_it_is_written_now() {
        String other = "000.00.25.H15-261120-0009";

        assertThat(
                        after(
                                "update dossier set code = '"
                                        + other
                                        + "' where code = '"
                                        + RETURNED
                                        + "'"))
                .isEqualTo(new Break(ROW_DIFFERS, other, 0));
    }

    @Test
    void a_row_of_the_unsealed_tail_is_checked_as_well() {
        assertThat(after("update dossier set due_at = now() where code = '" + UNSEALED + "'"))
                .isEqualTo(new Break(ROW_DIFFERS, UNSEALED, 0));
    }

    @Test
    void a_given_due_date_made_a_computed_one_is_named() {
        assertThat(after("update dossier set due_given = false where code = '" + GIVEN + "'"))
                .isEqualTo(new Break(ROW_DIFFERS, GIVEN, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_stop set end_on = end_on + 1 where dossier_id = {STOPPED_ONCE}",
                "update dossier_stop set reason = 'supplement' where dossier_id = {STOPPED_ONCE}",
                "delete from dossier_stop where dossier_id = {STOPPED_ONCE}",
                "update dossier_clock set stopped = true where dossier_id = {STOPPED_ONCE}",
                "update dossier_clock set due_at = due_at + interval '1 day'"
                        + " where dossier_id = {STOPPED_ONCE} and from_on = '2026-11-16'",
                "delete from dossier_clock where dossier_id = {STOPPED_ONCE}"
                        + " and from_on = '2026-11-16'",
                "delete from dossier_clock where dossier_id = {STOPPED_ONCE}"
            })
    void a_changed_stop_or_timeline_of_the_clock_is_named(String statement) {
        assertThat(after(statement)).isEqualTo(new Break(ROW_DIFFERS, STOPPED_ONCE, 0));
    }

    @Test
    void a_stop_or_timeline_that_no_event_tells_is_named() {
        assertThat(
                        after(
                                "insert into dossier_stop values ({RETURNED}, 1, '2026-11-20', null, 'other')"))
                .isEqualTo(new Break(ROW_DIFFERS, RETURNED, 0));
        assertThat(
                        history.after(
                                        () -> {
                                            history.run(
                                                    "insert into dossier_clock"
                                                            + " values ({RETURNED}, '2026-11-20', true, now())");
                                            history.run(
                                                    "update dossier set has_stops = true where id = {RETURNED}");
                                        })
                                .brokenPlace())
                .isEqualTo(new Break(ROW_DIFFERS, RETURNED, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicant_name = 'Trần Văn Đức'",
                "applicant_name = ''",
                "personal_id = '066190009999'",
                "personal_id = null",
                "phone = '+84912345678'",
                "salt = sha256('x')",
                "salt = null"
            })
    void what_is_written_of_the_applicant_cannot_be_changed_unnoticed(String change) {
        String set = "update dossier_payload set " + change + " where dossier_id = ";

        assertThat(after(set + "{RETURNED}")).isEqualTo(new Break(PAYLOAD_CHANGED, RETURNED, 0));
        assertThat(after(set + "{GIVEN}")).isEqualTo(new Break(PAYLOAD_CHANGED, GIVEN, 0));
    }

    @Test
    void a_removed_payload_is_named() {
        assertThat(after("delete from dossier_payload where dossier_id = {RETURNED}"))
                .isEqualTo(new Break(PAYLOAD_CHANGED, RETURNED, 0));
    }

    @Test
    void the_digest_of_the_same_person_is_another_on_every_dossier() {
        assertThat(
                        history.sql()
                                .sql(
                                        """
                                        select count(distinct e.data ->> 'payload')
                                        from dossier_event e
                                        where e.seq = 1
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(5);
    }

    private Break after(String statement) {
        return history.after(() -> history.run(statement)).firstBreak().orElseThrow();
    }
}
