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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.catalogue.SupplementMode;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Role;
import vn.motcua.testing.AProcedure;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.FiveSteps;
import vn.motcua.testing.SmallDesk;

/** The limit of the case chosen at reception, and what a supplement does by each law. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermsOfTheCaseTest {
    private SmallDesk desk;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
    }

    @BeforeEach
    void be_on_the_second_of_november() {
        desk.itIs("2026-11-02T09:00");
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void the_limit_of_the_case_gives_the_date_and_stays_with_the_dossier() {
        StoredProcedure procedure = publish("1.000101", SupplementMode.RESTART);

        DossierCode code = desk.received(procedure, verified(procedure));

        assertThat(desk.situation(code).terms().limit().value()).isEqualTo(8);
        assertThat(due(code)).isEqualTo("2026-11-12T17:00:00");
        DossierDetail detail = desk.office().bean(Dossiers.class).find(code).orElseThrow();
        assertThat(detail.limit().value()).isEqualTo(8);
        assertThat(Objects.requireNonNull(detail.dueDate()).at()).isEqualTo(due(code));
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void a_submission_is_received_with_the_limit_of_its_case_and_the_reason_why() {
        StoredProcedure procedure = publish("1.000102", SupplementMode.RESTART);
        DossierCode number = submitted(procedure);

        Answer silent = desk.tries(Role.RECEPTIONIST, number, new Command.Receive(2, " "));
        Answer unknown = desk.tries(Role.RECEPTIONIST, number, new Command.Receive(3, "Không có"));
        DossierCode code =
                desk.does(Role.RECEPTIONIST, number, new Command.Receive(2, "Xác minh ở xã khác"));

        assertThat(silent)
                .isEqualTo(new Answer.Faulty(List.of(Fault.of("limitReason", Fault.Kind.MISSING))));
        assertThat(unknown)
                .isEqualTo(new Answer.Faulty(List.of(Fault.of("limitCase", Fault.Kind.UNKNOWN))));
        assertThat(due(code)).isEqualTo("2026-11-12T17:00:00");
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void where_the_law_keeps_the_time_used_a_supplement_is_excluded_time() {
        DossierCode code = waiting(publish("1.000103", SupplementMode.RESUME));
        desk.itIs("2026-11-10T10:00");

        desk.does(Role.RECEPTIONIST, code, new Command.TakeSupplement(Set.of(1)));

        assertThat(due(code)).isEqualTo("2026-11-10T17:00:00");
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void where_the_law_does_not_stop_the_clock_a_supplement_changes_no_date() {
        DossierCode code = waiting(publish("1.000104", SupplementMode.NONE));
        desk.itIs("2026-11-10T10:00");

        desk.does(Role.RECEPTIONIST, code, new Command.TakeSupplement(Set.of(1)));

        assertThat(desk.situation(code).stops()).isEmpty();
        assertThat(due(code)).isEqualTo("2026-11-05T17:00:00");
        assertThat(desk.office().bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    /** A list asked for and signed on the day after reception. */
    private DossierCode waiting(StoredProcedure procedure) {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.received(procedure, null);
        desk.does(Role.SPECIALIST, code, new Command.TakeOver());
        desk.does(
                Role.SPECIALIST,
                code,
                new Command.ProposeSupplement(
                        List.of("Bản sao quyết định"), "Thiếu", LocalDate.parse("2026-11-20")));
        desk.itIs("2026-11-05T10:00");
        desk.does(Role.APPROVER, code, new Command.ApproveSupplement(""));
        return code;
    }

    private DossierCode submitted(StoredProcedure procedure) {
        return code(
                desk.desk()
                        .submit(
                                desk.as(Role.RECEPTIONIST),
                                desk.brought(procedure, null),
                                desk.key()));
    }

    private static DossierCode code(Answer answer) {
        return ((Answer.Done) answer).code();
    }

    private ChosenLimit verified(StoredProcedure procedure) {
        CataloguedProcedure published =
                desk.office().bean(Catalogue.class).find(procedure.id()).orElseThrow();
        return ChosenLimit.of(published.description().limits(), 2, "Nơi sinh ở tỉnh khác")
                .orElseThrow();
    }

    private StoredProcedure publish(String code, SupplementMode supplements) {
        return desk.publishes(AProcedure.verified(code, supplements), FiveSteps.process());
    }

    private LocalDateTime due(DossierCode code) {
        return Objects.requireNonNull(desk.situation(code).dueDate()).at();
    }
}
