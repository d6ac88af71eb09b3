// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.act.Command;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.Standings;
import vn.motcua.testing.DatabaseTest;

/**
 * A result is drafted, signed by the authority, numbered and sealed by the clerk, in that order.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuingTest {
    private SmallIssuing office;
    private JdbcClient sql;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        office = new SmallIssuing(database, data);
    }

    @BeforeEach
    void begin_with_empty_series() {
        sql.sql("truncate issuing_series, issuing_number").update();
    }

    @AfterAll
    void close() {
        office.close();
    }

    private Staff as(Role role) {
        return office.desk.as(role);
    }

    private UnitCode unit() {
        return office.desk.unit().unit().code();
    }

    private List<RoundResult> sign(List<Long> papers) {
        return SmallIssuing.results(
                office.signing.begin(as(Role.APPROVER), papers, SmallIssuing.PIN));
    }

    private List<RoundResult> seal(List<Long> papers) {
        return SmallIssuing.results(
                office.sealing.begin(as(Role.CLERK), unit(), papers, SmallIssuing.PIN));
    }

    private FileAddress file(long id) {
        return Objects.requireNonNull(paper(id).sealed()).file();
    }

    private IssuedPaper paper(long id) {
        return office.papers.find(id).orElseThrow();
    }

    @Test
    void a_result_goes_from_its_draft_to_the_register_and_its_case_with_it() {
        long id = office.drafted();

        assertThat(office.papers.toSign(as(Role.APPROVER).id(), 10))
                .extracting(IssuedPaper::id)
                .contains(id);
        assertThat(sign(List.of(id))).containsExactly(new RoundResult.Done());
        assertThat(office.papers.toSeal(Set.of(office.desk.unit().id()), 10))
                .extracting(IssuedPaper::id)
                .contains(id);
        assertThat(seal(List.of(id))).containsExactly(new RoundResult.Done());

        IssuedPaper issued = paper(id);
        IssuedPaper.Sealed sealed = Objects.requireNonNull(issued.sealed());
        assertThat(sealed.number()).isEqualTo("01/TB-UBND");
        assertThat(sealed.dated()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(issued.state()).isEqualTo(IssuedState.ISSUED);
        var dossier = issued.about().dossier();
        assertThat(office.desk.situation(dossier).state()).isEqualTo(DossierState.RESULT_READY);
        byte[] file = office.store.open(sealed.file()).map(FileStore.Content::bytes).orElseThrow();
        assertThat(office.checker.check(file, SmallIssuing.NOW)).isInstanceOf(Verdict.Sound.class);
        assertThat(office.proved).contains(sealed.file());
        assertThat(office.papers.issuedAs(FileStore.address(file)))
                .map(IssuedPaper::id)
                .contains(id);
    }

    @Test
    void numbers_run_on_and_a_paper_keeps_the_number_it_was_given_that_day() {
        List<Long> ids = List.of(office.drafted(), office.drafted(), office.drafted());
        sign(ids);
        var series = new IssuedPapers.Series(unit(), "TB-UBND", LocalDate.of(2026, 11, 20));
        var by = new IssuedPapers.By(as(Role.CLERK).id(), SmallIssuing.NOW);

        PaperNumber cutOff = office.papers.number(paper(ids.get(1)), series, by);

        assertThat(cutOff.text()).isEqualTo("01/TB-UBND");
        assertThat(office.papers.number(paper(ids.get(1)), series, by)).isEqualTo(cutOff);
        seal(ids);
        assertThat(ids)
                .extracting(id -> Objects.requireNonNull(paper(id).sealed()).number())
                .containsExactly("02/TB-UBND", "01/TB-UBND", "03/TB-UBND");
    }

    @Test
    void a_number_that_was_not_used_on_its_day_is_struck_and_never_comes_back() {
        long id = office.drafted();
        sign(List.of(id));
        var by = new IssuedPapers.By(as(Role.CLERK).id(), SmallIssuing.NOW);
        office.papers.number(
                paper(id),
                new IssuedPapers.Series(unit(), "TB-UBND", LocalDate.of(2026, 11, 19)),
                by);

        seal(List.of(id));

        assertThat(Objects.requireNonNull(paper(id).sealed()).number()).isEqualTo("02/TB-UBND");
        assertThat(
                        sql.sql("select number from issuing_number where cancelled is not null")
                                .query(Integer.class)
                                .list())
                .containsExactly(1);
    }

    @Test
    void a_wrong_pin_touches_nothing() {
        long id = office.drafted();

        assertThat(office.signing.begin(as(Role.APPROVER), List.of(id), KeySecrets.pin("000000")))
                .isEqualTo(new RoundStart.NoKey(KeyTrouble.WRONG_PIN));
        assertThat(paper(id).state()).isEqualTo(IssuedState.DRAFT);
    }

    @Test
    void a_seal_whose_certificate_was_taken_back_uses_up_no_number() {
        long id = office.drafted();
        sign(List.of(id));
        office.revokesTheNext();

        assertThat(seal(List.of(id)))
                .containsExactly(
                        new RoundResult.Left(
                                new RoundTrouble.OfSigning(SigningRefusal.CERTIFICATE_REVOKED)));
        assertThat(sql.sql("select count(*) from issuing_number").query(Long.class).single())
                .isZero();
    }

    @Test
    void nobody_signs_what_was_drafted_for_somebody_else_or_seals_what_nobody_signed() {
        long id = office.drafted();

        assertThat(office.signing.begin(as(Role.UNIT_HEAD), List.of(id), SmallIssuing.PIN))
                .isInstanceOf(RoundStart.Nothing.class);
        assertThat(office.sealing.begin(as(Role.CLERK), unit(), List.of(id), SmallIssuing.PIN))
                .isInstanceOf(RoundStart.Nothing.class);
        assertThat(office.sealing.begin(as(Role.SPECIALIST), unit(), List.of(id), SmallIssuing.PIN))
                .isInstanceOf(RoundStart.Nothing.class);
    }

    @Test
    void what_was_decided_meanwhile_is_left_and_the_others_are_signed() {
        long gone = office.drafted();
        long stays = office.drafted();
        var code = paper(gone).about().dossier();
        office.desk.does(Role.APPROVER, code, new Command.FinishStep("approve", "", null));

        assertThat(sign(List.of(gone, stays)))
                .containsExactly(
                        new RoundResult.Left(RoundTrouble.OfOffice.NOT_WAITING),
                        new RoundResult.Done());
        assertThat(paper(gone).state()).isEqualTo(IssuedState.DRAFT);
    }

    @Test
    void while_the_store_of_files_is_away_nothing_is_drafted_signed_or_sealed_and_then_it_is() {
        List<Long> ids = List.of(office.drafted(), office.drafted());
        office.shelf.away(true);

        assertThat(office.draft(office.desk.at("assess")))
                .isEqualTo(new DraftAnswer.Refused(DraftAnswer.Reason.STORE_AWAY));
        assertThat(sign(ids))
                .containsExactly(
                        new RoundResult.Left(RoundTrouble.OfOffice.STORE_AWAY),
                        new RoundResult.Left(RoundTrouble.OfOffice.LEFT_OUT));
        office.shelf.away(false);
        assertThat(sign(ids)).containsOnly(new RoundResult.Done());
        office.shelf.away(true);
        assertThat(seal(ids)).startsWith(new RoundResult.Left(RoundTrouble.OfOffice.STORE_AWAY));
        office.shelf.away(false);

        assertThat(seal(ids)).containsOnly(new RoundResult.Done());
    }

    @Test
    void two_clerks_who_seal_at_once_seal_once() {
        long id = office.drafted();
        sign(List.of(id));
        RoundStart one =
                office.sealing.begin(as(Role.CLERK), unit(), List.of(id), SmallIssuing.PIN);
        RoundStart other =
                office.sealing.begin(as(Role.CLERK), unit(), List.of(id), SmallIssuing.PIN);

        List<RoundResult> all =
                List.of(
                        SmallIssuing.results(one).getFirst(),
                        SmallIssuing.results(other).getFirst());

        assertThat(all).contains(new RoundResult.Done());
        assertThat(Objects.requireNonNull(paper(id).sealed()).number()).isEqualTo("01/TB-UBND");
        assertThat(sql.sql("select count(*) from issuing_number").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void an_issued_paper_is_revoked_with_a_reason_or_replaced_by_another_in_force() {
        long wrong = office.drafted();
        long right = office.drafted();
        sign(List.of(wrong, right));
        seal(List.of(wrong, right));
        Staff chairman = as(Role.APPROVER);

        assertThat(office.endings.revoke(as(Role.CLERK), paper(wrong), "Sai tên"))
                .isEqualTo(Endings.Answer.NOT_ALLOWED);
        assertThat(office.endings.revoke(chairman, paper(wrong), "  "))
                .isEqualTo(Endings.Answer.NO_REASON);
        assertThat(office.endings.replace(chairman, paper(wrong), "Sai tên", "99/TB-UBND"))
                .isEqualTo(Endings.Answer.NO_SUCCESSOR);
        assertThat(office.endings.replace(chairman, paper(wrong), "Sai tên", "02/tb-ubnd"))
                .isEqualTo(Endings.Answer.DONE);
        IssuedPaper.Ended ended = Objects.requireNonNull(paper(wrong).ended());
        assertThat(ended.successor()).isEqualTo(paper(right).token());
        Standings standings = office.desk.office().bean(Standings.class);
        assertThat(standings.ended(file(wrong)).map(Standings.Ended::how))
                .contains(Standings.How.REPLACED);
        assertThat(standings.ended(file(right))).isEmpty();
        assertThat(office.endings.revoke(chairman, paper(wrong), "Sai tên"))
                .isEqualTo(Endings.Answer.NOT_IN_FORCE);
    }

    @Test
    void the_register_is_searched_by_number_owner_title_and_day() {
        long id = office.drafted();
        sign(List.of(id));
        seal(List.of(id));
        office.later(Duration.ZERO);

        assertThat(found("01/", "", "", null)).contains(id);
        assertThat(found("", "hlen bya", "", null)).contains(id);
        assertThat(found("", "", "tu choi", null)).contains(id);
        assertThat(found("", "", "", LocalDate.of(2026, 11, 21))).isEmpty();
        assertThat(found("%", "", "", null)).isEmpty();
    }

    private List<Long> found(String number, String owner, String title, @Nullable LocalDate from) {
        return office
                .papers
                .register(
                        new RegisterQuery(
                                Set.of(office.desk.unit().id()),
                                number,
                                owner,
                                title,
                                from,
                                null,
                                null,
                                50))
                .stream()
                .map(IssuedPaper::id)
                .toList();
    }
}
