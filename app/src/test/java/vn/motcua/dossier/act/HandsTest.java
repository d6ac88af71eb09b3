// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** In whose hands work may be, and what it waits for. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandsTest {
    private SmallDesk desk;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-20T01:42:00Z"));
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void work_goes_to_a_colleague_of_the_same_role_and_to_nobody_else() {
        DossierCode code = desk.at("assess");
        long item = desk.situation(code).work().getFirst().id();

        Answer toTheClerk =
                desk.tries(
                        Role.SPECIALIST,
                        code,
                        new Command.Reassign(item, desk.account(Role.CLERK), "Đi công tác"));
        desk.does(Role.SPECIALIST, code, new Command.Reassign(item, null, "Đi công tác"));

        assertThat(toTheClerk)
                .isEqualTo(new Answer.Faulty(List.of(Fault.of("to", Fault.Kind.UNKNOWN))));
        assertThat(desk.situation(code).work())
                .singleElement()
                .satisfies(work -> assertThat(work.holder()).isNull());
    }

    @Test
    void who_received_a_dossier_does_not_decide_it() {
        desk.give(Role.RECEPTIONIST, Role.APPROVER);
        DossierCode code = desk.at("decide");
        Command approve = new Command.FinishStep("approve", "", null);

        Answer answer = desk.tries(Role.RECEPTIONIST, code, approve);

        assertThat(answer)
                .isEqualTo(new Answer.Denied(WhyNot.because(WhyNot.Reason.RECEIVED_BY_SAME)));
    }

    @Test
    void parts_of_other_units_run_beside_each_other_and_hold_the_step_up() {
        DossierCode code = desk.at("assess");
        Command refer =
                new Command.Refer(
                        List.of(desk.otherUnit(), desk.office().units().get(1)),
                        "Xác minh nơi cư trú",
                        2);

        desk.does(Role.SPECIALIST, code, refer);
        Answer early =
                desk.tries(Role.SPECIALIST, code, new Command.FinishStep("put-forward", "", null));

        assertThat(desk.situation(code).work(WorkKind.LEG)).hasSize(2);
        assertThat(early)
                .isEqualTo(new Answer.Denied(WhyNot.because(WhyNot.Reason.WAITING_FOR, "leg")));
    }

    @Test
    void a_result_with_an_open_fee_is_not_handed_over() {
        DossierCode code = desk.receivedFor(8_000);

        desk.does(Role.CASHIER, code, new Command.TakeFee("BL 0012"));

        assertThat(desk.situation(code).unpaid().dong()).isZero();
        assertThat(desk.tries(Role.CASHIER, code, new Command.TakeFee("BL 0013")))
                .isEqualTo(new Answer.Denied(WhyNot.because(WhyNot.Reason.NOTHING_TO_PAY)));
    }
}
