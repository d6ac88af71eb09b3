// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.identity.Separations;
import vn.motcua.identity.Separations.Waiver;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewPost;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** Who received decides only where a decision allows it, and the history says so. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeparationTest {
    private static final Command APPROVE = new Command.FinishStep("approve", "", null);

    private SmallDesk desk;
    private JdbcClient sql;

    @BeforeAll
    void open_the_desk_where_the_receptionist_also_approves(
            DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
        desk.office()
                .bean(Accounts.class)
                .give(
                        desk.account(Role.RECEPTIONIST),
                        new NewPost(
                                Role.APPROVER,
                                desk.unit().unit().code(),
                                LocalDate.of(2026, 1, 1),
                                null));
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void who_received_does_not_decide_until_it_is_allowed_and_not_after_it_has_ended() {
        DossierCode code = desk.at("decide");
        Staff both = desk.as(Role.RECEPTIONIST);
        Separations separations = desk.office().bean(Separations.class);

        Answer before = desk.tries(both, code, APPROVE, desk.key());
        waive(separations, "2026-10-01", "2026-10-31");
        Answer past = desk.tries(both, code, APPROVE, desk.key());
        waive(separations, "2026-11-01", "2026-12-31");
        Answer allowed = desk.tries(both, code, APPROVE, desk.key());
        long waiver = separations.standing(LocalDate.of(2026, 11, 2)).getFirst().id();
        separations.end(waiver, Instant.parse("2026-11-02T02:00:00Z"));
        Answer ended = desk.tries(both, desk.at("decide"), APPROVE, desk.key());

        Answer denied = new Answer.Denied(WhyNot.because(WhyNot.Reason.RECEIVED_BY_SAME));
        assertThat(before).isEqualTo(denied);
        assertThat(past).isEqualTo(denied);
        assertThat(allowed).isInstanceOf(Answer.Done.class);
        assertThat(ended).isEqualTo(denied);
        assertThat(waivedEvents(code)).isEqualTo(1);
    }

    @Test
    void somebody_else_decides_without_a_word_of_it() {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);

        assertThat(waivedEvents(code)).isZero();
    }

    private void waive(Separations separations, String from, String until) {
        separations.add(
                new Waiver(
                        0,
                        desk.unit().unit().code(),
                        LocalDate.parse(from),
                        LocalDate.parse(until),
                        "45/QĐ-UBND"),
                desk.account(Role.ADMINISTRATOR),
                Instant.parse("2026-11-02T01:00:00Z"));
    }

    private long waivedEvents(DossierCode code) {
        return sql.sql(
                        """
                        select count(*)
                        from dossier_event e
                        join dossier d on d.id = e.dossier_id
                        where d.code = :code
                          and e.data ->> 'separation' = 'waived'
                        """)
                .param("code", code.value())
                .query(Long.class)
                .single();
    }
}
