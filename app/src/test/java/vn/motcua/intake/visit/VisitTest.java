// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Taken;
import vn.motcua.identity.Role;
import vn.motcua.intake.Brought;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.Reception;
import vn.motcua.intake.ReceptionForms;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** What one person hands in at once is one visit with one payment. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitTest {
    private SmallDesk desk;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void a_dossier_begins_a_visit_and_the_next_one_joins_it() {
        long visit = visitOf(received(0, 5_000));
        DossierCode second = received(visit, 3_000);

        assertThat(visitOf(second)).isEqualTo(visit);
        assertThat(visit(visit).cases()).hasSize(2);
    }

    @Test
    void all_of_it_is_paid_at_once_with_one_receipt_and_only_once() {
        long visit = visitOf(received(0, 5_000));
        DossierCode second = received(visit, 3_000);

        Taken taken = pay(visit, 10_000);
        Taken again = pay(visit, 10_000);

        assertThat(taken).isInstanceOf(Taken.Done.class);
        assertThat(again).isEqualTo(new Taken.Refused(Taken.Reason.NOTHING_TO_PAY));
        assertThat(visit(visit).paid().total()).isEqualTo(new Money(8_000));
        assertThat(visit(visit).paid().change()).isEqualTo(new Money(2_000));
        assertThat(desk.situation(second).unpaid()).isEqualTo(Money.ZERO);
    }

    @Test
    void too_little_leaves_all_of_it_unpaid() {
        DossierCode only = received(0, 5_000);

        assertThat(pay(visitOf(only), 4_000))
                .isEqualTo(new Taken.Refused(Taken.Reason.GIVEN_TOO_LITTLE));
        assertThat(desk.situation(only).unpaid()).isEqualTo(new Money(5_000));
    }

    @Test
    void what_comes_after_the_payment_or_on_another_day_is_another_visit() {
        long paid = visitOf(received(0, 5_000));
        pay(paid, 5_000);
        long yesterday = visitOf(received(0, 5_000));

        assertThat(visitOf(received(paid, 1_000))).isNotEqualTo(paid);
        desk.itIs("2026-11-03T08:00");
        assertThat(visitOf(received(yesterday, 1_000))).isNotEqualTo(yesterday);
        desk.itIs("2026-11-02T08:00");
    }

    @Test
    void the_same_form_sent_twice_stays_one_dossier_of_one_visit() {
        FormKey key = FormKey.next();
        desk.office()
                .bean(ReceptionForms.class)
                .open(key, desk.account(Role.RECEPTIONIST), Instant.parse("2026-11-02T01:00:00Z"));

        DossierCode first = received(key, 0, 5_000);
        DossierCode second = received(key, 0, 5_000);

        assertThat(second).isEqualTo(first);
        assertThat(visit(visitOf(first)).cases()).hasSize(1);
    }

    private DossierCode received(long visit, long fee) {
        FormKey key = FormKey.next();
        desk.office()
                .bean(ReceptionForms.class)
                .open(key, desk.account(Role.RECEPTIONIST), Instant.parse("2026-11-02T01:00:00Z"));
        return received(key, visit, fee);
    }

    private DossierCode received(FormKey key, long visit, long fee) {
        Brought brought =
                new Brought(
                        desk.brought(
                                SmallOffice.WORKING_DAYS, new FeeLine("Lệ phí", new Money(fee))),
                        new ReceptionNotes("Buôn Wiao A", null, "", ""),
                        visit,
                        new byte[] {1});
        Answer answer =
                desk.office()
                        .bean(Reception.class)
                        .receive(desk.as(Role.RECEPTIONIST), brought, key);
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).code();
    }

    private long visitOf(DossierCode code) {
        return desk.office().bean(Visits.class).of(code).orElseThrow();
    }

    private Visit visit(long id) {
        return desk.office().bean(Visits.class).find(id).orElseThrow();
    }

    private Taken pay(long visit, long given) {
        return desk.office()
                .bean(VisitMoney.class)
                .pay(desk.as(Role.RECEPTIONIST), visit(visit), new Paying.Cash(new Money(given)));
    }
}
