// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.catalogue.SupplementMode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.AProcedure;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.FiveSteps;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** Foresees that a dossier will be late, and asks for an apology in time. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LatenessTest {
    private SmallDesk desk;
    private final AtomicInteger numbers = new AtomicInteger();
    private JdbcClient sql;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
    }

    @BeforeEach
    void be_on_monday_the_second_of_november() {
        desk.itIs("2026-11-02T09:00");
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void reception_means_one_look_two_working_days_before_the_due_day() {
        DossierCode code = desk.received(SmallOffice.CALENDAR_DAYS);

        assertThat(meant(code)).containsExactly("2026-11-13T07:00");
    }

    @Test
    void what_is_due_sooner_is_looked_at_the_next_morning_or_when_it_is_over() {
        DossierCode soon = desk.received(SmallOffice.WORKING_DAYS);
        DossierCode today = desk.received(SmallOffice.SAME_DAY);

        assertThat(meant(soon)).containsExactly("2026-11-03T07:00");
        assertThat(meant(today)).containsExactly("2026-11-02T17:01");
    }

    @Test
    void what_keeps_to_the_limits_of_its_steps_is_looked_at_again() {
        DossierCode code = desk.at("decide");
        desk.itIs("2026-11-03T07:00");

        Optional<Instant> again = look(code);

        assertThat(again.map(VietnamTime::local)).contains(at("2026-11-04T07:00"));
        assertThat(asked(code)).isZero();
    }

    @Test
    void what_lies_too_long_is_to_be_apologised_for_by_the_day_before() {
        DossierCode code = slow();
        desk.itIs("2026-11-04T07:00");

        Optional<Instant> again = look(code);

        assertThat(again).isEmpty();
        assertThat(desk.situation(code).work(WorkKind.APOLOGY))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.role()).isEqualTo(Role.APPROVER);
                    assertThat(VietnamTime.local(dueOf(work))).isEqualTo("2026-11-04T17:00:00");
                });
    }

    @Test
    void a_look_that_is_repeated_asks_once_and_changes_no_version() {
        DossierCode code = desk.at("assess");
        int version = desk.situation(code).version();
        desk.itIs("2026-11-06T07:00");

        look(code);
        Optional<Instant> again = look(code);

        assertThat(again).isEmpty();
        assertThat(asked(code)).isEqualTo(1);
        assertThat(desk.situation(code).version()).isEqualTo(version);
    }

    @Test
    void the_letter_ends_the_work_and_nobody_looks_again() {
        DossierCode code = slow();
        desk.itIs("2026-11-04T07:00");
        look(code);
        assertThat(asked(code)).isEqualTo(1);

        desk.does(
                Role.APPROVER,
                code,
                new Command.Apologise(LocalDate.parse("2026-11-10"), "Chờ họp Hội đồng"));

        assertThat(asked(code)).isZero();
        desk.itIs("2026-11-06T07:00");
        assertThat(look(code)).isEmpty();
        assertThat(asked(code)).isZero();
    }

    @Test
    void while_the_clock_stands_nobody_is_late_and_afterwards_the_look_is_meant_anew() {
        DossierCode code = desk.at("assess");
        desk.does(
                Role.SPECIALIST,
                code,
                new Command.ProposeSupplement(
                        List.of("Bản sao"), "Thiếu", LocalDate.parse("2026-11-20")));
        desk.does(Role.APPROVER, code, new Command.ApproveSupplement(""));
        desk.itIs("2026-11-06T07:00");

        Optional<Instant> standing = look(code);
        desk.itIs("2026-11-16T10:00");
        desk.does(Role.RECEPTIONIST, code, new Command.TakeSupplement(Set.of(1)));

        assertThat(standing.map(VietnamTime::local)).contains(at("2026-11-09T07:00"));
        assertThat(meant(code)).containsExactly("2026-11-17T07:00");
    }

    @Test
    void a_result_that_is_ready_is_never_apologised_for() {
        DossierCode code = desk.ready();
        desk.itIs("2026-11-30T07:00");

        assertThat(look(code)).isEmpty();
        assertThat(asked(code)).isZero();
    }

    @Test
    void the_look_of_the_morning_finds_those_nobody_looks_at() {
        DossierCode code = desk.at("assess");
        sql.sql("delete from scheduled_tasks").update();
        desk.itIs("2026-11-04T06:30");

        desk.office().bean(LateWatch.class).lookAtAll();

        assertThat(meant(code)).containsExactly("2026-11-04T06:30");
    }

    /** In the first of five steps that take nearly the three days together. */
    private DossierCode slow() {
        String code = "1.00020" + numbers.incrementAndGet();
        StoredProcedure procedure =
                desk.publishes(
                        AProcedure.verified(code, SupplementMode.RESTART), FiveSteps.process(280));
        DossierCode dossier = desk.received(procedure, null);
        desk.does(Role.SPECIALIST, dossier, new Command.TakeOver());
        return dossier;
    }

    private Optional<Instant> look(DossierCode code) {
        return desk.office().bean(LateWatch.class).look(desk.situation(code).id());
    }

    private long asked(DossierCode code) {
        return desk.situation(code).work(WorkKind.APOLOGY).count();
    }

    private static Instant dueOf(WorkItem work) {
        return Optional.ofNullable(work.dueAt()).orElseThrow();
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    /** When it is meant to be looked at, in Vietnam. */
    private List<String> meant(DossierCode code) {
        return sql.sql(
                        """
                        select execution_time
                        from scheduled_tasks
                        where task_name = 'dossier-watch'
                          and task_instance = :id
                        """)
                .param("id", Long.toString(desk.situation(code).id()))
                .query((row, number) ->
                        VietnamTime.local(row.getTimestamp("execution_time").toInstant())
                                .toString())
                .list();
    }
}
