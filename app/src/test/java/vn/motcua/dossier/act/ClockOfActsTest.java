// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** What acts do to the clock of a dossier, and to its second date. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockOfActsTest {
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
    void a_supplement_stops_the_clock_and_its_arrival_lets_the_limit_count_anew() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        assertThat(due(code)).isEqualTo("2026-11-05T17:00:00");
        propose(code, "2026-11-20");
        desk.itIs("2026-11-03T10:00");

        desk.does(Role.APPROVER, code, new Command.ApproveSupplement(""));
        desk.itIs("2026-11-16T10:00");
        desk.does(Role.RECEPTIONIST, code, new Command.TakeSupplement(Set.of(1, 2)));

        assertThat(due(code)).isEqualTo("2026-11-19T17:00:00");
        assertThat(desk.situation(code).state()).isEqualTo(DossierState.PROCESSING);
        assertThat(desk.situation(code).step())
                .hasValueSatisfying(step -> assertThat(step.key().value()).isEqualTo("assess"));
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void a_supplement_after_three_working_days_needs_the_leaders_reason() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        desk.itIs("2026-11-06T09:00");
        propose(code, "2026-11-20");

        Answer without = desk.tries(Role.APPROVER, code, new Command.ApproveSupplement(" "));
        desk.does(Role.APPROVER, code, new Command.ApproveSupplement("Chờ trả lời của Sở"));

        assertThat(without)
                .isEqualTo(
                        new Answer.Faulty(
                                List.of(Fault.of("leadersReason", Fault.Kind.LEADERS_REASON))));
    }

    @Test
    void a_third_request_needs_the_leaders_reason() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        for (int request = 1; request <= 2; request++) {
            propose(code, "2026-11-20");
            desk.does(Role.APPROVER, code, new Command.ApproveSupplement(""));
            desk.does(Role.RECEPTIONIST, code, new Command.TakeSupplement(Set.of(1, 2)));
        }
        propose(code, "2026-11-20");

        Answer third = desk.tries(Role.APPROVER, code, new Command.ApproveSupplement(""));

        assertThat(third).isInstanceOf(Answer.Faulty.class);
    }

    @Test
    void a_declined_list_is_not_counted_and_nothing_of_the_clock_changes() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        propose(code, "2026-11-20");

        desk.does(Role.APPROVER, code, new Command.DeclineSupplement("Đã có trong kho dữ liệu"));

        assertThat(desk.situation(code).requests()).isZero();
        assertThat(desk.situation(code).asked()).isNull();
        assertThat(due(code)).isEqualTo("2026-11-05T17:00:00");
        propose(code, "2026-11-20");
        assertThat(Objects.requireNonNull(desk.situation(code).asked()).number()).isEqualTo(1);
    }

    @Test
    void half_a_supplement_is_not_taken_in_and_the_missing_half_is_named() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        propose(code, "2026-11-20");
        desk.does(Role.APPROVER, code, new Command.ApproveSupplement(""));

        Answer half = desk.tries(Role.RECEPTIONIST, code, new Command.TakeSupplement(Set.of(1)));

        assertThat(half)
                .isEqualTo(
                        new Answer.Faulty(List.of(new Fault("items", Fault.Kind.INCOMPLETE, "2"))));
        assertThat(desk.situation(code).state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
    }

    @Test
    void waiting_for_money_is_time_that_does_not_count() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        desk.does(Role.SPECIALIST, code, new Command.RequestPayment(new Money(150_000), "TB-12"));
        desk.itIs("2026-11-05T09:00");

        desk.does(Role.CASHIER, code, new Command.ConfirmPayment("BL-7"));

        assertThat(due(code)).isEqualTo("2026-11-10T17:00:00");
    }

    @Test
    void a_limit_of_the_same_day_does_not_stop() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.received(SmallOffice.SAME_DAY);
        desk.does(Role.SPECIALIST, code, new Command.TakeOver());

        Answer answer =
                desk.tries(
                        Role.SPECIALIST,
                        code,
                        new Command.ProposeSupplement(
                                List.of("Bản chính"), "Thiếu", LocalDate.parse("2026-11-20")));

        assertThat(answer)
                .isEqualTo(new Answer.Denied(WhyNot.because(WhyNot.Reason.LIMIT_WITHOUT_STOPS)));
    }

    @Test
    void an_apology_gives_one_second_date_and_leaves_the_due_date_as_it_is() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        Command apology = new Command.Apologise(LocalDate.parse("2026-11-09"), "Chờ Hội đồng họp");

        desk.does(Role.APPROVER, code, apology);
        Answer again = desk.tries(Role.APPROVER, code, apology);

        assertThat(due(code)).isEqualTo("2026-11-05T17:00:00");
        assertThat(desk.situation(code).secondDates())
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.at()).isEqualTo("2026-11-09T17:00:00");
                    assertThat(date.apologisedInTime()).isTrue();
                });
        assertThat(again)
                .isEqualTo(new Answer.Denied(WhyNot.because(WhyNot.Reason.SECOND_DATE_GIVEN)));
    }

    @Test
    void a_receipt_is_annulled_on_its_day_only() {
        desk.itIs("2026-11-02T09:00");
        DossierCode today = desk.received(SmallOffice.WORKING_DAYS);
        DossierCode before = desk.received(SmallOffice.WORKING_DAYS);

        desk.does(Role.ONE_STOP_HEAD, today, new Command.Annul("Biên bản số 1"));
        desk.itIs("2026-11-03T09:00");
        Answer late = desk.tries(Role.ONE_STOP_HEAD, before, new Command.Annul("Biên bản 2"));

        assertThat(desk.situation(today).state()).isEqualTo(DossierState.ANNULLED);
        assertThat(late).isEqualTo(new Answer.Denied(WhyNot.because(WhyNot.Reason.NOT_TODAY)));
    }

    private void propose(DossierCode code, String until) {
        desk.does(
                Role.SPECIALIST,
                code,
                new Command.ProposeSupplement(
                        List.of("Giấy khai sinh", "Ảnh 3x4"),
                        "Chưa có trong hồ sơ",
                        LocalDate.parse(until)));
    }

    private LocalDateTime due(DossierCode code) {
        return Objects.requireNonNull(desk.situation(code).dueDate()).at();
    }
}
