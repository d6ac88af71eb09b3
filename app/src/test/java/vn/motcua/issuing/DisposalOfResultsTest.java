// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalDecision;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.Shredder;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionSetting;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Command;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileRemoval;
import vn.motcua.files.FileStore;
import vn.motcua.files.Removal;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.signing.proof.PaperProofs;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.testing.AProcedure;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.FiveSteps;
import vn.motcua.testing.SampleScans;

/** An issued result past its term: every file of it goes, its line in the register stays. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisposalOfResultsTest {
    private static final String TAX_CODE = "6001234567";

    private SmallIssuing office;
    private DossierCode code;
    private JdbcClient sql;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        office = new SmallIssuing(database, data);
        code =
                office.desk.received(
                        office.desk.publishes(AProcedure.whole(), FiveSteps.process()), null);
        office.desk.does(Role.SPECIALIST, code, new Command.TakeOver());
        office.desk.finishUntil(code, "assess");
    }

    @AfterAll
    void close() {
        office.close();
    }

    private <T> T bean(Class<T> type) {
        return office.desk.office().bean(type);
    }

    private Staff as(Role role) {
        return office.desk.as(role);
    }

    private FileAddress scan() {
        return office.store.keepOwn(SampleScans.pdf("GIẤY KHAI SINH"), FileKind.PDF, 1).address();
    }

    private long issued(FileAddress scan) {
        DraftAsk ask =
                new DraftAsk(
                        code,
                        "ban-sao-dien-tu",
                        Map.of("original", "Giấy khai sinh", "originalIssuer", "UBND xã Ea Tam"),
                        office.desk.account(Role.APPROVER),
                        "CHỦ TỊCH",
                        "BSĐT",
                        "http://localhost/kiem-tra/",
                        scan);
        Staff specialist = as(Role.SPECIALIST);
        ResultCase about = office.drafting.find(specialist, code).orElseThrow();
        assertThat(office.drafting.keep(specialist, about, ask))
                .isInstanceOf(DraftAnswer.Kept.class);
        long paper = office.papers.open(code).orElseThrow().id();
        office.desk.finishUntil(code, "decide");
        done(office.signing.begin(as(Role.APPROVER), List.of(paper), SmallIssuing.PIN));
        done(
                office.sealing.begin(
                        as(Role.CLERK),
                        office.desk.unit().unit().code(),
                        List.of(paper),
                        SmallIssuing.PIN));
        return paper;
    }

    private static void done(RoundStart round) {
        assertThat(SmallIssuing.results(round)).containsExactly(new RoundResult.Done());
    }

    private DisposalList approvedList(HoldingCode paper) {
        RetentionTerm term =
                new RetentionTerm(
                        bean(RetentionBook.class).rules().find("n2").orElseThrow(), "biên bản");
        bean(RetentionSetting.class).choose(as(Role.CLERK), paper, term);
        DisposalDesk desk = bean(DisposalDesk.class);
        long list =
                desk.make(
                                as(Role.CLERK),
                                office.desk.unit(),
                                new DisposalList.Said("Hết thời hạn", "Luật"))
                        .orElseThrow();
        assertThat(desk.putForward(as(Role.CLERK), list(list))).isTrue();
        assertThat(bean(DisposalDecision.class).approve(as(Role.APPROVER), list(list), ""))
                .isEqualTo(DisposalDecision.Answer.DONE);
        return list(list);
    }

    private DisposalList list(long id) {
        return bean(DisposalRecords.class).find(id).orElseThrow();
    }

    private boolean stands(FileAddress file) {
        return bean(FileStore.class).open(file).isPresent();
    }

    @Test
    void all_its_files_go_and_its_number_stays() {
        FileAddress scan = scan();
        long id = issued(scan);
        IssuedPaper before = office.papers.find(id).orElseThrow();
        FileAddress sealed = before.newest();
        FileAddress extended =
                office.store.keepOwn(SampleScans.pdf("LTA"), FileKind.PDF, 1).address();
        SignedPapers proofs = bean(SignedPapers.class);
        proofs.add(sealed, SmallIssuing.NOW);
        proofs.extended(sealed, extended, SmallIssuing.NOW);
        List<FileAddress> files =
                Stream.of(
                                scan,
                                before.draft().file(),
                                Objects.requireNonNull(before.signed()).file(),
                                sealed,
                                extended)
                        .toList();
        HoldingCode paper = HoldingCode.parse("KQ" + id).orElseThrow();
        isOfAnOrganisation(id);
        assertThat(ofTheOrganisation()).containsExactly(paper);
        office.desk.itIs("2030-01-15T08:42:00");
        for (FileAddress file : files) {
            assertThat(bean(FileRemoval.class).remove(file)).isEqualTo(Removal.NEEDED);
        }
        DisposalList list = approvedList(paper);

        assertThat(bean(Shredder.class).work(list.id())).isEmpty();

        assertThat(files).noneMatch(this::stands);
        assertThat(ofTheOrganisation()).isEmpty();
        assertThat(bean(DisposalRecords.class).lines(list.id()))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.files())
                                .containsExactlyInAnyOrderElementsOf(
                                        files.stream().map(FileAddress::hex).toList()));
        theRecordStaysWithoutThePerson(id, paper);
        theProofIsNotDoubted(sealed);
    }

    private void isOfAnOrganisation(long id) {
        sql.sql("update issued_paper set owner_id = '' where id = :id").param("id", id).update();
        sql.sql(
                        """
                        insert into dossier_reception (dossier_id, tax_code)
                        select dossier_id, :code
                        from issued_paper
                        where id = :id
                        on conflict (dossier_id) do update set tax_code = excluded.tax_code
                        """)
                .param("code", TAX_CODE)
                .param("id", id)
                .update();
    }

    private List<HoldingCode> ofTheOrganisation() {
        return bean(Holdings.class).ofOwner(TAX_CODE, LocalDate.of(2026, 11, 21)).stream()
                .map(Holding::code)
                .toList();
    }

    private void theRecordStaysWithoutThePerson(long id, HoldingCode paper) {
        Holding record = bean(Holdings.class).find(paper).orElseThrow();
        assertThat(record.state()).isEqualTo(HoldingState.DISPOSED);
        assertThat(record.facts().owner().id()).isEmpty();
        assertThat(record.facts().owner().name()).isEqualTo("—");
        IssuedPaper after = office.papers.find(id).orElseThrow();
        assertThat(after.state()).isEqualTo(IssuedState.ISSUED);
        assertThat(Objects.requireNonNull(after.sealed()).number()).isEqualTo("01/BSĐT");
        assertThat(office.papers.filled(id)).isEmpty();
    }

    /** A file that was destroyed as it should be is no broken signature. */
    private void theProofIsNotDoubted(FileAddress sealed) {
        String before = proof(sealed);
        bean(PaperProofs.class).check(sealed);
        assertThat(proof(sealed)).isEqualTo(before);
        assertThat(bean(PaperProofs.class).extend(sealed)).isEmpty();
    }

    private String proof(FileAddress sealed) {
        return sql.sql("select signed_paper::text from signed_paper where address = :address")
                .param("address", sealed.hex())
                .query(String.class)
                .single();
    }
}
