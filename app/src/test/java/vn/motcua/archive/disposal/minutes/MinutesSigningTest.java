// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileRemoval;
import vn.motcua.files.FileStore;
import vn.motcua.files.Removal;
import vn.motcua.identity.Access;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.Tool;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoKeys;
import vn.motcua.testing.PdfaCheck;

/** Minutes are signed once, by who approved the list, and stay for ever. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutesSigningTest {
    private SmallDisposal office;
    private MinutesSigning signing;
    private MinutesRecords records;
    private JdbcClient sql;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        office = new SmallDisposal(database, data);
        signing = office.bean(MinutesSigning.class);
        records = office.bean(MinutesRecords.class);
        sql = JdbcClient.create(database);
        hasKey(leader());
        hasKey(office.desk.as(Role.CLERK));
    }

    @BeforeEach
    void it_is_morning() {
        office.desk.itIs("2026-11-20T08:42:00");
    }

    @AfterAll
    void close() {
        office.close();
    }

    private DisposalList done(String words) {
        office.due("Giấy ủy quyền", office.file(words));
        return office.done(office.approved(office.list()));
    }

    private Staff leader() {
        return office.desk.as(Role.APPROVER);
    }

    private void hasKey(Staff staff) {
        var owner = new CertificateOwner.Person(staff.id());
        DemoKeys.register(office.desk.office(), owner, SmallDisposal.NOW);
    }

    private SignedMinutes signed(DisposalList list) {
        MinutesAnswer answer = signing.sign(leader(), list, DemoKeys.PIN);
        assertThat(answer).isInstanceOf(MinutesAnswer.Signed.class);
        return ((MinutesAnswer.Signed) answer).minutes();
    }

    @Test
    void nobody_signs_but_who_approved_and_a_wrong_pin_signs_nothing() {
        DisposalList list = done("who");
        Staff clerk = office.desk.as(Role.CLERK);

        for (Staff other : List.of(clerk, office.desk.as(Role.SPECIALIST))) {
            assertThat(signing.waitsFor(other, list)).isFalse();
            assertThat(signing.sign(other, list, DemoKeys.PIN))
                    .isInstanceOf(MinutesAnswer.NotTheirs.class);
        }
        long files = files();
        assertThat(signing.sign(leader(), list, KeySecrets.pin("000000")))
                .isEqualTo(new MinutesAnswer.NoKey(KeyTrouble.WRONG_PIN));
        assertThat(records.find(list.id())).isEmpty();
        assertThat(files()).as("nothing was kept").isEqualTo(files);
        assertThat(signing.waitsFor(leader(), list)).isTrue();

        SignedMinutes minutes = signed(list);

        assertThat(minutes.by()).isEqualTo(leader().id());
        assertThat(signing.waitsFor(leader(), list)).isFalse();
        assertThat(signed(list)).as("once").isEqualTo(minutes);
        assertThat(records.signed(List.of(list.id(), 999_999L))).containsExactly(list.id());
    }

    private long files() {
        return sql.sql("select count(*) from stored_file").query(Long.class).single();
    }

    @Test
    void a_list_that_is_not_carried_out_is_not_signed() {
        office.due("Giấy ủy quyền", office.file("early"));
        DisposalList approved = office.approved(office.list());

        assertThat(signing.waitsFor(leader(), approved)).isFalse();
        assertThat(signing.sign(leader(), approved, DemoKeys.PIN))
                .isInstanceOf(MinutesAnswer.NotTheirs.class);

        signed(office.done(approved));
    }

    @Test
    void signed_minutes_hold_and_are_never_removed(@TempDir Path folder) throws Exception {
        DisposalList list = done("holds");
        SignedMinutes minutes = signed(list);
        MinutesShelf shelf = office.bean(MinutesShelf.class);
        byte[] pdf = shelf.file(minutes).orElseThrow();

        assertThat(shelf.verdict(minutes)).isInstanceOf(Verdict.Sound.class);
        assertThat(shelf.verdict(minutes).signatures()).hasSize(1);
        assertThat(office.bean(SignedPapers.class).find(minutes.file())).isPresent();
        assertThat(office.bean(FileStore.class).condition(minutes.file()))
                .isEqualTo(FileStore.Condition.SEALED);
        Files.write(Path.of("target/bien-ban-da-ky.pdf"), pdf);
        assertThat(PdfaCheck.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        office.desk.itIs("2036-11-20T08:42:00");
        assertThat(office.bean(FileRemoval.class).remove(minutes.file())).isEqualTo(Removal.NEEDED);
        assertThatThrownBy(() -> sql.sql("delete from disposal_minutes").update())
                .hasMessageContaining("append-only");
        otherProgramsAgree(folder, pdf);
    }

    private static void otherProgramsAgree(Path folder, byte[] pdf) throws IOException {
        assumeThat(Tool.has("pdfsig")).as("pdfsig is installed").isTrue();
        Path paper = Files.write(folder.resolve("minutes.pdf"), pdf);
        assertThat(Tool.run("pdfsig", paper.toString())).containsOnlyOnce("Signature is Valid");
    }

    /** As many papers as one list may have, with a file each. */
    private DisposalList longest() {
        DisposalRecords lists = office.bean(DisposalRecords.class);
        List<DisposalLine.Paper> papers =
                IntStream.rangeClosed(1, DisposalDesk.MOST)
                        .mapToObj(at -> HoldingCode.digitised(1_000_000L + at))
                        .map(code ->
                                new DisposalLine.Paper(
                                        code,
                                        "Giấy tờ có chữ ký được chứng thực",
                                        code.id() + "/CTCK",
                                        LocalDate.of(2016, 5, 5),
                                        "n2",
                                        "Nghị định 23/2015/NĐ-CP, Điều 14",
                                        LocalDate.of(2019, 1, 1)))
                        .toList();
        DisposalList.Said said = new DisposalList.Said("Hết thời hạn", "Luật");
        Holdings.By clerk = new Holdings.By(office.desk.account(Role.CLERK), SmallDisposal.NOW);
        long id =
                lists.make(
                        new DisposalRecords.NewList(office.desk.unit().id(), said, papers), clerk);
        lists.move(office.list(id), DisposalState.PUT_FORWARD);
        Holdings.By by = new Holdings.By(leader().id(), SmallDisposal.NOW);
        lists.decide(
                office.list(id),
                DisposalState.APPROVED,
                new DisposalList.Decision(by, "", "0123456789abcdef".repeat(4)));
        papers.forEach(one -> lists.destroy(office.list(id), one.code(), SmallDisposal.NOW));
        sql.sql(
                        """
                        insert into disposal_file (list_id, position, sha256, gone_at)
                        select list_id, position, md5(paper_code) || md5(title), changed_at
                        from disposal_line
                        where list_id = :list
                        """)
                .param("list", id)
                .update();
        lists.finish(id, SmallDisposal.NOW);
        return office.list(id);
    }

    @Test
    void minutes_of_the_longest_list_are_signed_and_hold() {
        SignedMinutes minutes = signed(longest());

        assertThat(office.bean(MinutesShelf.class).verdict(minutes))
                .isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void minutes_that_do_not_lie_in_the_store_any_more_do_not_hold() {
        SignedMinutes lost =
                new SignedMinutes(
                        new FileAddress("0".repeat(64)), leader().id(), SmallDisposal.NOW);

        assertThat(office.bean(MinutesShelf.class).verdict(lost))
                .isInstanceOf(Verdict.NotRead.class);
    }

    /** The file is kept, and then the power goes. */
    @Test
    void a_power_cut_leaves_them_unsigned_and_they_are_signed_again() {
        DisposalList list = done("cut");
        MinutesSigning cut =
                new MinutesSigning(
                        office.bean(DisposalPapers.class),
                        new RecordsThatFail(records),
                        office.bean(MinutesRoom.class),
                        office.bean(Access.class),
                        office.bean(TransactionTemplate.class),
                        office.bean(InstantSource.class));

        assertThatThrownBy(() -> cut.sign(leader(), list, DemoKeys.PIN))
                .isInstanceOf(IllegalStateException.class);

        assertThat(records.find(list.id())).isEmpty();
        assertThat(signing.waitsFor(leader(), list)).isTrue();
        assertThat(signed(list).file()).isEqualTo(records.find(list.id()).orElseThrow().file());
    }

    private record RecordsThatFail(MinutesRecords within) implements MinutesRecords {
        @Override
        public Optional<SignedMinutes> find(long list) {
            return within.find(list);
        }

        @Override
        public Set<Long> signed(Collection<Long> lists) {
            return within.signed(lists);
        }

        @Override
        public boolean add(long list, SignedMinutes minutes) {
            within.add(list, minutes);
            throw new IllegalStateException("power cut");
        }

        @Override
        public Fate fate(long list) {
            return within.fate(list);
        }
    }
}
