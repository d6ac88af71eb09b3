// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Action;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/**
 * A case settled while the applicant waits passes through every state, and can be undone before.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceTest {
    private SmallDesk desk;
    private JdbcClient sql;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void it_is_received_paid_decided_by_the_signer_and_handed_over() {
        DossierCode code = received();
        atOnce().paid(desk.as(Role.RECEPTIONIST), code, "AB/26 0000001");

        boolean settled = settle(code);

        assertThat(settled).isTrue();
        Situation now = desk.situation(code);
        assertThat(now.state()).isEqualTo(DossierState.RETURNED);
        assertThat(now.unpaid()).isEqualTo(Money.ZERO);
        assertThat(now.work()).isEmpty();
        assertThat(now.decided())
                .isNotNull()
                .extracting(Decided::by)
                .isEqualTo(desk.account(Role.APPROVER));
        assertThat(events(code))
                .containsExactly("received", "fee_paid", "accepted", "result_ready", "returned");
    }

    @Test
    void it_is_settled_once() {
        DossierCode code = received();

        assertThat(settle(code)).isTrue();
        assertThat(settle(code)).isFalse();
        assertThat(atOnce().undo(desk.as(Role.RECEPTIONIST), code, "nhầm")).isFalse();
    }

    @Test
    void what_is_undone_is_annulled_and_never_settled() {
        DossierCode code = received();

        assertThat(atOnce().undo(desk.as(Role.RECEPTIONIST), code, "Hoàn tác")).isTrue();
        assertThat(desk.situation(code).state()).isEqualTo(DossierState.ANNULLED);
        assertThat(settle(code)).isFalse();
    }

    @Test
    void its_work_lies_with_who_received_it_and_with_nobody_else() {
        DossierCode code = received();

        assertThat(desk.situation(code).work())
                .allMatch(item -> desk.account(Role.RECEPTIONIST).equals(item.holder()));
    }

    @Test
    void who_has_no_right_to_it_or_to_sign_is_told() {
        Submission brought = desk.brought(SmallOffice.WORKING_DAYS);

        assertThat(
                        atOnce().receive(
                                        desk.as(Role.SPECIALIST),
                                        brought,
                                        desk.account(Role.APPROVER),
                                        desk.key()))
                .isEqualTo(denied(Action.SETTLE_AT_ONCE));
        assertThat(
                        atOnce().receive(
                                        desk.as(Role.RECEPTIONIST),
                                        brought,
                                        desk.account(Role.CLERK),
                                        desk.key()))
                .isEqualTo(denied(Action.DECIDE));
    }

    @Test
    void the_chain_of_its_events_holds() {
        DossierCode code = received();
        settle(code);

        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    private Answer denied(Action right) {
        return new Answer.Denied(
                WhyNot.because(WhyNot.Reason.RIGHT, right.code(), desk.unit().unit().code()));
    }

    private AtOnceDesk atOnce() {
        return desk.office().bean(AtOnceDesk.class);
    }

    private DossierCode received() {
        Submission brought =
                desk.brought(
                        SmallOffice.WORKING_DAYS,
                        new FeeLine("Chứng thực bản sao", new Money(21_000)));
        Answer answer =
                atOnce().receive(
                                desk.as(Role.RECEPTIONIST),
                                brought,
                                desk.account(Role.APPROVER),
                                desk.key());
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).code();
    }

    private boolean settle(DossierCode code) {
        AtOnce how =
                new AtOnce(
                        desk.account(Role.APPROVER),
                        "01, quyển số 01/2026-SCT/BS",
                        LocalDate.of(2026, 11, 2),
                        "H’Len Byă",
                        "");
        return Boolean.TRUE.equals(
                desk.office()
                        .bean(TransactionTemplate.class)
                        .execute(tx -> atOnce().settle(desk.as(Role.RECEPTIONIST), code, how)));
    }

    private List<String> events(DossierCode code) {
        return sql.sql(
                        """
                        select e.type
                        from dossier_event e
                        join dossier d on d.id = e.dossier_id
                        where d.code = :code
                        order by e.seq
                        """)
                .param("code", code.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
