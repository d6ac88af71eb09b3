// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.process.AProcess.asking;
import static vn.motcua.process.AProcess.opinion;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallOffice;

/** Published processes are numbered, found by the day, and stand for good. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessesTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private SmallOffice office;
    private Processes processes;
    private JdbcClient sql;

    @BeforeAll
    void open_the_office(DataSource database, JdbcClient client, @TempDir Path data) {
        office = SmallOffice.open(database, data, Clock.fixed(SmallOffice.NOW, VietnamTime.ZONE));
        processes = office.bean(Processes.class);
        sql = client;
    }

    @AfterAll
    void close_the_office() {
        office.close();
    }

    @Test
    void a_process_comes_back_as_it_was_published() {
        ProcessStep first = AProcess.row(1).first();
        ProcessDefinition definition =
                AProcess.of(asking(first, opinion("land", StepLimit.hours(4), Role.UNIT_HEAD)));

        StoredProcess published = publish(SmallOffice.CALENDAR_DAYS, JULY, definition);

        assertThat(published.definition()).isEqualTo(definition);
        assertThat(processes.byId(published.id())).isEqualTo(published);
        assertThat(published.procedure()).isEqualTo(procedure(SmallOffice.CALENDAR_DAYS));
    }

    @Test
    void the_last_one_begun_is_in_force_and_the_old_one_stays_to_be_read() {
        StoredProcess old = publish(SmallOffice.WORKING_DAYS, JULY, AProcess.row(3));
        StoredProcess young = publish(SmallOffice.WORKING_DAYS, JANUARY, AProcess.row(2));
        long procedure = office.procedures().get(SmallOffice.WORKING_DAYS).id();

        assertThat(processes.inForce(procedure, JULY.minusDays(1))).isEmpty();
        assertThat(processes.inForce(procedure, JANUARY.minusDays(1))).contains(old);
        assertThat(processes.inForce(procedure, JANUARY)).contains(young);
        assertThat(processes.byId(old.id()).number()).isEqualTo(1);
        assertThat(young.number()).isEqualTo(2);
    }

    @Test
    void a_process_with_faults_is_refused_with_all_of_them_and_leaves_nothing() {
        long before = count();

        assertThatThrownBy(() -> publish(SmallOffice.SAME_DAY, JULY, AProcess.row(4)))
                .isInstanceOfSatisfying(
                        FaultyProcessException.class,
                        refused ->
                                assertThat(refused.faults())
                                        .isEqualTo(List.of(new ProcessFault.TooLong(1920, 480))));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void a_process_needs_a_procedure() {
        assertThatThrownBy(() -> processes.publish(new ProcessDraft(-1, JULY, AProcess.row(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> processes.byId(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update process_version set valid_from = '2020-01-01'",
                "update process_version set closed = false",
                "delete from process_version",
                "update process_step set minutes = 1",
                "delete from process_step",
                "insert into process_step select process_version_id, 'more', 99, name, name_en,"
                        + " role, unit, 1 from process_step limit 1",
                "update step_outcome set decision = null",
                "delete from step_outcome",
                "delete from process_consultation"
            })
    void nobody_changes_what_is_published(String change) {

        publish(
                SmallOffice.CALENDAR_DAYS,
                JULY,
                AProcess.of(
                        asking(
                                AProcess.row(1).first(),
                                opinion("land", StepLimit.hours(4), Role.UNIT_HEAD))));

        assertThatThrownBy(() -> sql.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a published process does not change");
    }

    private StoredProcess publish(int procedure, LocalDate from, ProcessDefinition definition) {
        long id = office.procedures().get(procedure).id();
        return processes.publish(new ProcessDraft(id, from, definition));
    }

    private ProcedureCode procedure(int index) {
        return office.procedures().get(index).version().code();
    }

    private long count() {
        return sql.sql("select count(*) from process_version").query(Long.class).single();
    }
}
