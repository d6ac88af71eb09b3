// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.dossier.act.Command;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewPost;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** Dossiers are rated once, after they ended, and never by those who worked on them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingDeskTest {
    private static final Opinion WELL = new Opinion(Level.VERY_SATISFIED, "Nhanh, niềm nở");
    private static final Opinion BADLY = new Opinion(Level.NOT_SATISFIED, "");

    private SmallDesk desk;
    private JdbcClient sql;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-20T01:42:00Z"));
    }

    @BeforeEach
    void it_is_morning() {
        desk.itIs("2026-11-20T08:42:00");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private RatingDesk ratings() {
        return desk.office().bean(RatingDesk.class);
    }

    private RatingCode code(DossierCode dossier) {
        String printed = desk.office().bean(RatingCodes.class).code(dossier);
        return RatingCode.parse(printed).orElseThrow();
    }

    private int level(DossierCode dossier) {
        return sql.sql(
                        """
                        select r.level
                        from rating r
                        join dossier d on d.id = r.dossier_id
                        where d.code = :code
                        """)
                .param("code", dossier.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_dossier_has_one_code_however_often_it_is_printed() {
        DossierCode one = desk.received(SmallOffice.WORKING_DAYS);
        DossierCode other = desk.received(SmallOffice.WORKING_DAYS);

        assertThat(code(one)).isEqualTo(code(one)).isNotEqualTo(code(other));
    }

    @Test
    void two_who_print_at_once_print_the_same_code() throws Exception {
        DossierCode dossier = desk.received(SmallOffice.WORKING_DAYS);

        assertThat(Stream.concat(together(() -> code(dossier)), Stream.of(code(dossier))))
                .hasSize(9)
                .containsOnly(code(dossier));
    }

    @Test
    void a_code_that_another_dossier_has_is_not_given() {
        RatingCode taken = code(desk.received(SmallOffice.WORKING_DAYS));
        DossierCode other = desk.received(SmallOffice.WORKING_DAYS);

        assertThat(records().give(other, taken, Instant.EPOCH)).isFalse();
        assertThat(code(other)).isNotEqualTo(taken);
    }

    private RatingRecords records() {
        return desk.office().bean(RatingRecords.class);
    }

    @Test
    void what_was_said_first_stays() {
        DossierCode dossier = desk.ready();

        assertThat(ratings().rate(code(dossier), BADLY)).isEqualTo(RatingAnswer.DONE);
        assertThat(ratings().rate(code(dossier), WELL)).isEqualTo(RatingAnswer.ALREADY);
        assertThat(level(dossier)).isEqualTo(1);
        assertThat(ratings().look(code(dossier)).standing()).isEqualTo(RatingAnswer.ALREADY);
    }

    @Test
    void of_many_at_once_one_counts() throws Exception {
        RatingCode code = code(desk.ready());

        List<RatingAnswer> answers = together(() -> ratings().rate(code, WELL)).toList();

        assertThat(Collections.frequency(answers, RatingAnswer.DONE)).isEqualTo(1);
        assertThat(Collections.frequency(answers, RatingAnswer.ALREADY)).isEqualTo(7);
    }

    @Test
    void five_who_rate_at_once_become_known_at_once() throws Exception {
        List<RatingCode> codes = Stream.generate(() -> code(desk.ready())).limit(8).toList();
        try (var people = Executors.newFixedThreadPool(8)) {
            List<Callable<RatingAnswer>> calls =
                    codes.stream()
                            .map(code -> (Callable<RatingAnswer>) () -> ratings().rate(code, WELL))
                            .toList();
            assertThat(people.invokeAll(calls))
                    .extracting(Future::resultNow)
                    .containsOnly(RatingAnswer.DONE);
        }

        assertThat(
                        sql.sql(
                                        """
                                        select count(*)
                                        from rating
                                        where channel = 1 and batch_id is null
                                        """)
                                .query(Integer.class)
                                .single())
                .isLessThan(5);
        assertThat(
                        sql.sql(
                                        """
                                        select min(n)
                                        from (select count(*) as n
                                              from rating
                                              where batch_id is not null
                                              group by batch_id) b
                                        """)
                                .query(Integer.class)
                                .single())
                .isGreaterThanOrEqualTo(5);
    }

    private static <T> Stream<T> together(Callable<T> call) throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            List<Future<T>> all = people.invokeAll(Collections.nCopies(8, call));
            return all.stream().map(Future::resultNow);
        }
    }

    @Test
    void nothing_is_rated_before_it_ended() {
        DossierCode open = desk.at("assess");

        assertThat(ratings().rate(code(open), WELL)).isEqualTo(RatingAnswer.TOO_EARLY);
        assertThat(desk.office().bean(RatingCodes.class).toRate(detail(open))).isEmpty();
    }

    private DossierDetail detail(DossierCode code) {
        return desk.office().bean(Dossiers.class).find(code).orElseThrow();
    }

    @Test
    void a_stopped_one_is_rated_and_a_withdrawn_one_never() {
        DossierCode stopped = desk.at("assess");
        desk.does(Role.APPROVER, stopped, new Command.Stop("Đất tranh chấp", "Luật Đất đai"));
        DossierCode withdrawn = desk.at("assess");
        desk.does(Role.RECEPTIONIST, withdrawn, new Command.Withdraw("Đơn ngày 20/11/2026"));

        assertThat(ratings().rate(code(stopped), BADLY)).isEqualTo(RatingAnswer.DONE);
        assertThat(ratings().rate(code(withdrawn), BADLY)).isEqualTo(RatingAnswer.NEVER);
        assertThat(desk.office().bean(RatingCodes.class).toRate(detail(withdrawn))).isEmpty();
    }

    @Test
    void an_unknown_code_is_told_as_unknown() {
        RatingCode none = new RatingCode("22222222");

        assertThat(ratings().look(none)).isEqualTo(new RatingDesk.Look(RatingAnswer.UNKNOWN, null));
        assertThat(ratings().rate(none, WELL)).isEqualTo(RatingAnswer.UNKNOWN);
        assertThat(ratings().enter(desk.as(Role.PROCEDURE_CONTROL), none, WELL))
                .isEqualTo(RatingAnswer.UNKNOWN);
    }

    @Test
    void a_paper_slip_is_entered_by_a_third_person_who_is_written_down() {
        DossierCode dossier = desk.ready();
        Instant before = Instant.parse("2026-11-20T01:00:00Z");
        AccountLog log = desk.office().bean(AccountLog.class);
        int entered = log.count(AccountEvent.Type.RATING_ENTERED, before);

        assertThat(ratings().enter(desk.as(Role.PROCEDURE_CONTROL), code(dossier), WELL))
                .isEqualTo(RatingAnswer.DONE);

        assertThat(log.count(AccountEvent.Type.RATING_ENTERED, before)).isEqualTo(entered + 1);
        assertThat(log.page(1).lines().getFirst().detail())
                .doesNotContain(dossier.value(), code(dossier).value(), "satisfied");
        assertThat(
                        sql.sql("select entered_by from rating where channel = 2 order by id desc")
                                .query(Long.class)
                                .list()
                                .getFirst())
                .isEqualTo(desk.account(Role.PROCEDURE_CONTROL).value());
    }

    @Test
    void whoever_worked_on_it_enters_nothing() {
        for (Role role : List.of(Role.RECEPTIONIST, Role.SPECIALIST, Role.APPROVER, Role.CLERK)) {
            DossierCode dossier = desk.ready();
            assertThat(ratings().enter(desk.as(role), code(dossier), WELL))
                    .isEqualTo(RatingAnswer.NOT_THEIRS);
            desk.give(role, Role.PROCEDURE_CONTROL);
            assertThat(ratings().enter(desk.as(role), code(dossier), WELL))
                    .isEqualTo(RatingAnswer.TOOK_PART);
        }
    }

    @Test
    void a_third_person_of_another_commune_enters_nothing_here() {
        desk.office()
                .bean(Accounts.class)
                .give(
                        desk.account(Role.CASHIER),
                        new NewPost(
                                Role.PROCEDURE_CONTROL,
                                desk.otherUnit().unit().code(),
                                LocalDate.of(2020, 1, 1),
                                null));
        RatingCode code = code(desk.ready());

        assertThat(ratings().enter(desk.as(Role.CASHIER), code, WELL))
                .isEqualTo(RatingAnswer.NOT_THEIRS);
        assertThat(ratings().look(code).standing()).isEqualTo(RatingAnswer.OPEN);
    }

    @Test
    void nobody_changes_or_removes_what_was_said() {
        ratings().rate(code(desk.ready()), BADLY);

        for (String change :
                List.of(
                        "update rating set level = 3",
                        "update rating set comment = 'x'",
                        "delete from rating",
                        "truncate rating")) {
            assertThatThrownBy(() -> sql.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("a rating is not changed");
        }
    }

    @Test
    void what_is_said_is_tidied_and_never_too_long() {
        String decomposed = Normalizer.normalize("Ổn\u0000 lắm\n", Normalizer.Form.NFD);

        assertThat(new Opinion(Level.SATISFIED, decomposed).comment()).isEqualTo("Ổn lắm");
        assertThat(new Opinion(Level.SATISFIED, "ệ".repeat(500) + "  ").comment()).hasSize(500);
        assertThat(Opinion.isTooLong("ệ".repeat(501))).isTrue();
        assertThat(Opinion.isTooLong("💐".repeat(500))).isFalse();
    }
}
