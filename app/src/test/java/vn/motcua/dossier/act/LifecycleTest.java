// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.Break;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.RequestKeyReusedException;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.testing.CountedStatements;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** A dossier on its way through the office, in a real database. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifecycleTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    /** The most statements from reception to return, of a process of five steps. */
    private static final int MOST_STATEMENTS = 45;

    private SmallDesk desk;
    private CountedStatements statements;
    private JdbcClient sql;

    @BeforeAll
    void open_the_desk(DataSource database, JdbcClient client, @TempDir Path data) {
        statements = new CountedStatements(database);
        desk = SmallDesk.open(statements, data, NOW);
        sql = client;
    }

    @BeforeEach
    void it_is_friday_morning() {
        desk.itIs("2026-11-20T08:42");
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void a_dossier_goes_from_the_counter_through_five_steps_into_the_hand_of_its_owner() {
        DossierCode code = desk.ready();

        desk.does(Role.RETURN_OFFICER, code, SmallDesk.handOver());

        Situation end = desk.situation(code);
        assertThat(end.state()).isEqualTo(DossierState.RETURNED);
        assertThat(end.work()).isEmpty();
        assertThat(types(code))
                .containsExactly(
                        "received",
                        "accepted",
                        "step_done",
                        "step_done",
                        "step_done",
                        "step_done",
                        "result_ready",
                        "returned");
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void the_whole_way_takes_few_statements() {
        Staff receptionist = desk.as(Role.RECEPTIONIST);
        List<Role> roles =
                List.of(
                        Role.SPECIALIST,
                        Role.SPECIALIST,
                        Role.REVIEWER,
                        Role.UNIT_HEAD,
                        Role.APPROVER,
                        Role.CLERK,
                        Role.RETURN_OFFICER);
        List<Command> commands =
                List.of(
                        new Command.TakeOver(),
                        new Command.FinishStep("put-forward", "", null),
                        new Command.FinishStep("agree", "", null),
                        new Command.FinishStep("agree", "", null),
                        new Command.FinishStep("approve", "", null),
                        desk.issue(),
                        SmallDesk.handOver());
        List<Staff> staff = roles.stream().map(desk::as).toList();
        Submission brought = desk.brought(SmallOffice.WORKING_DAYS);
        statements.sent();

        DossierCode code =
                ((Answer.Done) desk.desk().receive(receptionist, brought, desk.key())).code();
        for (int act = 0; act < commands.size(); act++) {
            desk.desk()
                    .act(
                            staff.get(act),
                            new DossierDesk.Seen(code, act + 1),
                            commands.get(act),
                            desk.key());
        }

        assertThat(statements.sent()).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(desk.situation(code).state()).isEqualTo(DossierState.RETURNED);
    }

    @Test
    void of_two_officers_at_once_one_wins_and_the_other_hears_who() throws Exception {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        Staff one = desk.as(Role.SPECIALIST);

        List<Answer> answers =
                atOnce(
                        () ->
                                desk.desk()
                                        .act(
                                                one,
                                                new DossierDesk.Seen(code, 1),
                                                new Command.TakeOver(),
                                                desk.key()),
                        () ->
                                desk.desk()
                                        .act(
                                                one,
                                                new DossierDesk.Seen(code, 1),
                                                new Command.TakeOver(),
                                                desk.key()));

        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Answer.Overtaken.class::isInstance)
                .singleElement()
                .extracting(answer -> ((Answer.Overtaken) answer).actor())
                .isEqualTo(one.id().toString());
    }

    @Test
    void a_request_sent_twice_acts_once() {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        RequestKey key = desk.key();
        Staff specialist = desk.as(Role.SPECIALIST);

        Answer first =
                desk.desk()
                        .act(
                                specialist,
                                new DossierDesk.Seen(code, 1),
                                new Command.TakeOver(),
                                key);
        Answer again =
                desk.desk()
                        .act(
                                specialist,
                                new DossierDesk.Seen(code, 1),
                                new Command.TakeOver(),
                                key);

        assertThat(again).isEqualTo(first);
        assertThat(types(code)).containsExactly("received", "accepted");
    }

    @Test
    void a_key_that_served_something_else_is_refused() {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        RequestKey key = desk.key();
        Staff specialist = desk.as(Role.SPECIALIST);
        desk.tries(specialist, code, new Command.TakeOver(), key);
        Command other = new Command.FinishStep("put-forward", "", null);

        assertThatThrownBy(() -> desk.tries(specialist, code, other, key))
                .isInstanceOf(RequestKeyReusedException.class);
    }

    @Test
    void a_submission_gets_its_code_and_its_date_only_when_it_is_received() {
        Answer submitted =
                desk.desk()
                        .submit(
                                desk.as(Role.RECEPTIONIST),
                                desk.brought(SmallOffice.WORKING_DAYS),
                                desk.key());
        DossierCode number = ((Answer.Done) submitted).code();
        desk.does(
                Role.RECEPTIONIST,
                number,
                new Command.AskCompletion(
                        List.of("Giấy khai sinh"), LocalDate.parse("2026-11-27")));
        desk.itIs("2026-11-23T09:00");
        desk.does(Role.RECEPTIONIST, number, new Command.TakeCompletion(Set.of(1)));

        DossierCode code = desk.does(Role.RECEPTIONIST, number, new Command.Receive(1, ""));

        assertThat(number.isSubmission()).isTrue();
        assertThat(code.isSubmission()).isFalse();
        assertThat(desk.situation(number).code()).isEqualTo(code);
        assertThat(Objects.requireNonNull(desk.situation(code).dueDate()).day())
                .isEqualTo("2026-11-27");
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void a_mended_name_keeps_the_old_one_and_the_chain_whole() {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);

        desk.does(
                Role.RECEPTIONIST,
                code,
                new Command.CorrectName("H’Len Byă Kpơr", "Sai chính tả so với căn cước"));

        assertThat(sql.sql("select name from dossier_former_name").query(String.class).list())
                .contains("H’Len Byă");
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void a_note_that_is_changed_or_removed_breaks_the_history() {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        desk.does(Role.ONE_STOP_HEAD, code, new Command.Annul("Biên bản: nhập nhầm người"));
        AuditTrail trail = desk.office().bean(AuditTrail.class);

        sql.sql("update dossier_note set note = note || '!'").update();
        var changed = trail.verify().firstBreak();
        sql.sql("update dossier_note set note = left(note, -1)").update();
        var whole = trail.verify().firstBreak();

        assertThat(changed)
                .hasValueSatisfying(
                        one -> assertThat(one.kind()).isEqualTo(Break.Kind.NOTE_CHANGED));
        assertThat(whole).isEmpty();
    }

    @Test
    void while_the_clock_of_the_server_is_set_back_nothing_is_written_and_it_says_why() {
        desk.itIs("2026-11-20T09:00");
        DossierCode code = desk.at("decide");
        Command approve = new Command.FinishStep("approve", "", null);

        desk.itIs("2026-11-19T07:30");
        Answer back = desk.tries(Role.APPROVER, code, approve);
        desk.itIs("2026-11-20T09:05");
        Answer right = desk.tries(Role.APPROVER, code, approve);

        assertThat(back).isEqualTo(new Answer.Denied(WhyNot.because(WhyNot.Reason.CLOCK_SET_BACK)));
        assertThat(right).isInstanceOf(Answer.Done.class);
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
            throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = both.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private List<String> types(DossierCode code) {
        return sql.sql(
                        """
                        select e.type
                        from dossier_event e
                        join dossier d on d.id = e.dossier_id
                        where d.code = :code
                        order by e.seq
                        """)
                .param("code", code.value())
                .query((row, number) -> row.getString("type"))
                .list();
    }
}
