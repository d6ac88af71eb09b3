// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import vn.motcua.archive.disposal.DisposalList;
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
import vn.motcua.signing.check.Unreadable;
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
    private Path folder;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        folder = data;
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
    void signed_minutes_hold_and_are_never_removed(@TempDir Path own) throws Exception {
        DisposalList list = done("holds");
        SignedMinutes minutes = signed(list);
        MinutesShelf shelf = office.bean(MinutesShelf.class);
        byte[] pdf = shelf.file(minutes).orElseThrow();

        Verdict verdict = shelf.verdict(minutes).orElseThrow();
        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signatures()).hasSize(1);
        assertThat(shelf.verdict(minutes).orElseThrow()).as("it counts").isSameAs(verdict);
        office.desk.itIs("2026-11-20T11:52:00");
        assertThat(shelf.verdict(minutes).orElseThrow()).as("anew").isNotSameAs(verdict);
        assertThat(office.bean(SignedPapers.class).find(minutes.file())).isPresent();
        assertThat(office.bean(FileStore.class).condition(minutes.file()))
                .isEqualTo(FileStore.Condition.SEALED);
        assertThat(PdfaCheck.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        office.desk.itIs("2036-11-20T08:42:00");
        assertThat(office.bean(FileRemoval.class).remove(minutes.file())).isEqualTo(Removal.NEEDED);
        assertThatThrownBy(() -> sql.sql("delete from disposal_minutes").update())
                .hasMessageContaining("append-only");
        otherProgramsAgree(own, pdf);
    }

    private static void otherProgramsAgree(Path own, byte[] pdf) throws IOException {
        assumeThat(Tool.has("pdfsig")).as("pdfsig is installed").isTrue();
        Path paper = Files.write(own.resolve("minutes.pdf"), pdf);
        assertThat(Tool.run("pdfsig", paper.toString())).containsOnlyOnce("Signature is Valid");
    }

    @Test
    void minutes_of_the_longest_list_are_signed_and_hold() {
        SignedMinutes minutes = signed(office.longest());

        assertThat(office.bean(MinutesShelf.class).verdict(minutes).orElseThrow())
                .isInstanceOf(Verdict.Sound.class);
    }

    /** The check of a moment ago does not hide that the bytes are others now. */
    @Test
    void minutes_whose_file_is_damaged_or_gone_do_not_hold() throws IOException {
        SignedMinutes minutes = signed(done("damaged"));
        MinutesShelf shelf = office.bean(MinutesShelf.class);
        assertThat(shelf.verdict(minutes).orElseThrow()).isInstanceOf(Verdict.Sound.class);
        Path file = lying(minutes.file());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(shelf.verdict(minutes).orElseThrow())
                .isEqualTo(new Verdict.NotRead(Unreadable.DAMAGED));
        assertThat(shelf.file(minutes)).isEmpty();
        Files.delete(file);
        assertThat(shelf.verdict(minutes).orElseThrow())
                .isEqualTo(new Verdict.NotRead(Unreadable.DAMAGED));
    }

    private Path lying(FileAddress address) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().contains(address.hex()))
                    .findFirst()
                    .orElseThrow();
        }
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
