// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Papers of an office against their terms, and who sets them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private SmallDesk desk;
    private JdbcClient sql;
    private Keeping keeping;
    private RetentionSetting setting;
    private int number;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, NOW);
        keeping = desk.office().bean(Keeping.class);
        setting = desk.office().bean(RetentionSetting.class);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private HoldingCode keep(Holding.Origin origin, LocalDate dated) {
        number++;
        byte[] content = ("%PDF-1.7 keeping " + number).getBytes(StandardCharsets.UTF_8);
        Holdings.By by = new Holdings.By(desk.account(Role.CLERK), NOW);
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy ủy quyền",
                        new PaperFacts.Owner("", "Người " + number),
                        "",
                        number + "/GUQ",
                        dated,
                        null);
        return desk.office()
                .bean(Holdings.class)
                .keep(
                        new NewHolding(
                                facts,
                                origin,
                                desk.unit().id(),
                                desk.office()
                                        .bean(FileStore.class)
                                        .keepOwn(content, FileKind.PDF, by.account().value())
                                        .address()),
                        by)
                .orElseThrow();
    }

    private HoldingCode old(int year) {
        return keep(new Holding.Origin(HoldingSource.REGISTER, null, 0), LocalDate.of(year, 5, 5));
    }

    private HoldingCode ofDossier(DossierCode dossier) {
        return keep(
                new Holding.Origin(HoldingSource.DOSSIER, dossier, 1), LocalDate.of(2015, 5, 5));
    }

    private void choose(HoldingCode paper, String code) {
        RetentionClass term =
                desk.office().bean(RetentionBook.class).rules().find(code).orElseThrow();
        setting.choose(desk.as(Role.CLERK), paper, new RetentionTerm(term, "biên bản xét"));
    }

    private Standing standing(HoldingCode code) {
        return Objects.requireNonNull(keeping.standings(List.of(code)).get(code));
    }

    private boolean isDue(HoldingCode code) {
        return keeping.due(Set.of(desk.unit().id()), 0, 1_000).containsKey(code);
    }

    @Test
    void an_old_result_is_kept_for_ever_until_somebody_chooses_otherwise() {
        HoldingCode paper = old(2019);
        assertThat(standing(paper)).isInstanceOf(Standing.Permanent.class);
        assertThat(isDue(paper)).isFalse();

        choose(paper, "n5");

        assertThat(standing(paper)).isInstanceOf(Standing.Due.class);
        assertThat(isDue(paper)).isTrue();
        choose(paper, "n10");
        assertThat(standing(paper)).isInstanceOf(Standing.Waiting.class);
        assertThat(isDue(paper)).isFalse();
    }

    @Test
    void a_paper_of_an_open_dossier_is_in_hand() {
        HoldingCode paper = ofDossier(desk.received(1));
        choose(paper, "n2");

        assertThat(standing(paper)).isInstanceOf(Standing.InHand.class);
        assertThat(isDue(paper)).isFalse();
    }

    @Test
    void a_paper_kept_back_for_a_complaint_is_due_when_that_is_over() {
        HoldingCode paper = old(2018);
        choose(paper, "n2");
        setting.hold(desk.as(Role.CLERK), paper, "Khiếu nại số 5");
        assertThat(standing(paper)).isInstanceOf(Standing.Held.class);
        assertThat(isDue(paper)).isFalse();

        assertThat(setting.lift(desk.as(Role.CLERK), paper, "Đã giải quyết")).isTrue();

        assertThat(isDue(paper)).isTrue();
        assertThat(setting.lift(desk.as(Role.CLERK), paper, "Lần nữa")).isFalse();
    }

    @Test
    void a_paper_that_a_dossier_in_hand_uses_is_not_due() {
        HoldingCode paper = old(2017);
        choose(paper, "n2");
        assertThat(isDue(paper)).isTrue();
        sql.sql(
                        """
                        insert into paper_reuse (dossier_id, position, paper_code, agreed_by)
                        select id, 1, :paper, 'owner' from dossier where code = :dossier
                        """)
                .param("paper", paper.text())
                .param("dossier", desk.received(1).value())
                .update();

        assertThat(standing(paper)).isInstanceOf(Standing.InHand.class);
        assertThat(isDue(paper)).isFalse();
    }

    @Test
    void a_withdrawn_paper_is_kept_as_long_as_any_other() {
        HoldingCode paper = old(2016);
        choose(paper, "n20");
        Holdings holdings = desk.office().bean(Holdings.class);
        Holding kept = holdings.find(paper).orElseThrow();
        holdings.end(
                kept,
                HoldingState.WITHDRAWN,
                "Quét nhầm",
                new Holdings.By(desk.account(Role.CLERK), NOW));

        assertThat(standing(paper)).isInstanceOf(Standing.Waiting.class);
    }

    @Test
    void nobody_keeps_papers_for_less_than_the_law_says() {
        RetentionScope contracts = new RetentionScope(new ProcedureCode("2.001035"), null);
        RetentionSubject subject =
                new RetentionSubject(HoldingSource.DOSSIER, contracts.procedure(), "Chứng thực");
        RetentionBook.NewRule shorter =
                new RetentionBook.NewRule(
                        HoldingSource.DOSSIER,
                        contracts,
                        "n10",
                        "Quyết định 1",
                        LocalDate.of(2026, 11, 20));

        assertThat(setting.set(desk.as(Role.PROCEDURE_CONTROL), shorter, subject))
                .isInstanceOf(RetentionSetting.Answer.TooShort.class);
        RetentionBook.NewRule longer =
                new RetentionBook.NewRule(
                        HoldingSource.DOSSIER, contracts, "n50", "Quyết định 2", shorter.from());
        assertThat(setting.set(desk.as(Role.PROCEDURE_CONTROL), longer, subject))
                .isInstanceOf(RetentionSetting.Answer.Done.class);
        assertThat(
                        desk.office()
                                .bean(RetentionBook.class)
                                .rules()
                                .term(subject, shorter.from())
                                .basis())
                .isEqualTo("Quyết định 2");
    }

    @Test
    void the_list_of_what_is_due_says_what_each_paper_says() {
        Random dice = new Random(7);
        List<HoldingCode> papers = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            HoldingCode paper = old(1990 + dice.nextInt(36));
            papers.add(paper);
            if (dice.nextBoolean()) {
                choose(paper, List.of("n2", "n5", "n10", "n20", "vv").get(dice.nextInt(5)));
            }
            if (dice.nextInt(5) == 0) {
                setting.hold(desk.as(Role.CLERK), paper, "Thanh tra");
            }
        }

        Set<HoldingCode> due = new HashSet<>();
        keeping.standings(papers)
                .forEach((code, standing) -> {
                    if (standing instanceof Standing.Due) {
                        due.add(code);
                    }
                });

        assertThat(keeping.due(Set.of(desk.unit().id()), 0, 10_000).keySet())
                .containsAll(due)
                .allSatisfy(code -> assertThat(standing(code)).isInstanceOf(Standing.Due.class));
        assertThat(due).isNotEmpty().hasSizeLessThan(papers.size());
        assertThat(keeping.countDue(Set.of(desk.otherUnit().id()))).isZero();
    }
}
