// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.scanning.LetterReader;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SampleScans;

/** Old results are found by the words on their scans, by those who may see them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldScanDeskTest {
    private static final String DECISION =
            "Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014, xét hồ sơ của bà Hoa Thạch Thảo, Ủy ban"
                    + " nhân dân xã Ea Tam trích lục khai sinh từ sổ đăng ký đã lưu giữ tại đây.";

    private OldBook book;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        book = new OldBook(database, data);
    }

    @BeforeEach
    void nothing_waits() {
        book.allIsRead();
    }

    @AfterAll
    void close() {
        book.close();
    }

    @Test
    void a_paper_is_found_by_the_words_on_its_scan_which_stays_as_it_was() {
        byte[] scan = SampleScans.pdf("Trang một", "Trang hai");
        HoldingCode code = book.taken(scan);
        assertThat(book.rows("old_scan", book.file(code))).as("taking in writes nothing").isZero();
        assertThat(book.waiting()).isEqualTo(1);
        PretendedReader program = new PretendedReader().reads("Sổ hộ tịch quyển số bảy");

        OldScanDesk.Done done = book.read(program);

        assertThat(done.read()).isEqualTo(1);
        assertThat(program.pages).hasValue(2);
        assertThat(book.found("quyen so bay")).containsExactly(code);
        assertThat(book.found(book.desk.otherUnit().id(), "quyen so bay")).isEmpty();
        assertThat(book.waiting()).isZero();
        assertThat(book.progress(code))
                .isEqualTo(new OldScans.Progress(2, OldScanState.READ, null));
        Holding after = book.holding(code);
        assertThat(after.version()).isEqualTo(1);
        assertThat(book.bean(FileStore.class).open(after.newest()).orElseThrow().bytes())
                .isEqualTo(scan);
        assertThat(book.read(program).read()).as("again").isZero();
        assertThat(program.pages).hasValue(2);
    }

    @Test
    void a_withdrawn_paper_is_neither_found_by_its_words_nor_read_any_more() {
        HoldingCode found = book.taken(SampleScans.pdf("Một tờ"));
        book.read(new PretendedReader().reads("đã quét nhầm tờ này"));
        assertThat(book.found("quet nham")).containsExactly(found);
        HoldingCode late = book.taken(SampleScans.pdf("Tờ khác"));

        withdraw(found);
        withdraw(late);

        assertThat(book.found("quet nham")).isEmpty();
        assertThat(book.waiting()).isZero();
        assertThat(book.read(new PretendedReader()).read()).isZero();
    }

    private void withdraw(HoldingCode code) {
        Holdings.By by = new Holdings.By(book.desk.account(Role.CLERK), OldBook.NOW);
        assertThat(
                        book.bean(Holdings.class)
                                .end(book.holding(code), HoldingState.WITHDRAWN, "Quét nhầm", by))
                .isTrue();
    }

    @Test
    void a_paper_written_on_a_computer_needs_no_program_and_a_picture_waits_for_one() {
        HoldingCode picture = book.taken(SampleScans.picture("PNG", "Ảnh chụp"));
        HoldingCode written = book.taken(SampleScans.pdf(DECISION));
        HoldingCode mixed = book.taken(SampleScans.pdf(DECISION + " Hai.", "Ký tên"));
        PretendedReader program = new PretendedReader().gone();

        OldScanDesk.Done done = book.read(program);

        assertThat(done).isEqualTo(new OldScanDesk.Done(1, List.of(), 2));
        assertThat(program.pages).hasValue(0);
        assertThat(book.found("ho tich ngay 20 thang 11")).containsExactly(mixed, written);
        assertThat(book.progress(picture))
                .isEqualTo(new OldScans.Progress(0, OldScanState.PICTURE, null));
        assertThat(book.read(program)).as("again").isEqualTo(nothing());
        assertThat(book.waiting()).isEqualTo(2);

        program.comes();
        assertThat(book.read(program.reads("chữ trong ảnh")).read()).isEqualTo(2);
        assertThat(book.found("chu trong anh")).containsExactly(mixed, picture);
        assertThat(program.pages).as("the page written on a computer is not read").hasValue(2);
    }

    private static OldScanDesk.Done nothing() {
        return new OldScanDesk.Done(0, List.of(), 0);
    }

    @Test
    void what_cannot_be_read_is_noted_with_why_and_left_alone_until_somebody_asks() {
        HoldingCode slow = book.taken(SampleScans.pdf("Một", "Hai"));
        HoldingCode damaged = keptAsItIs("%PDF-1.7 nothing behind it");
        PretendedReader program = new PretendedReader();
        program.does(() -> program.pages.get() == 1 ? Optional.of("trang đầu") : Optional.empty());

        OldScanDesk.Done done = book.read(program);

        assertThat(done.unread())
                .containsExactlyInAnyOrder(
                        new OldScanDesk.Failure(slow, Obstacle.PAGE),
                        new OldScanDesk.Failure(damaged, Obstacle.DAMAGED));
        assertThat(book.found("trang dau")).containsExactly(slow);
        assertThat(book.progress(slow))
                .isEqualTo(new OldScans.Progress(1, OldScanState.UNREAD, Obstacle.PAGE));
        assertThat(book.read(program)).isEqualTo(nothing());
        assertThat(book.waiting()).isZero();

        assertThat(book.bean(OldScans.class).tryAgain()).isEqualTo(2);
        assertThat(book.read(program.reads("trang sau")).read()).isEqualTo(1);
        assertThat(book.found("trang sau")).containsExactly(slow);
        assertThat(program.pages).hasValue(3);
    }

    private HoldingCode keptAsItIs(String content) {
        FileAddress file =
                book.bean(FileStore.class)
                        .keepOwn(
                                content.getBytes(StandardCharsets.UTF_8),
                                FileKind.PDF,
                                book.desk.account(Role.CLERK).value())
                        .address();
        PaperFacts facts =
                new PaperFacts(
                        "", "Giấy", new PaperFacts.Owner("", "Ai"), "", file.hex(), null, null);
        Holding.Origin origin = new Holding.Origin(HoldingSource.REGISTER, null, 0);
        return book.bean(Holdings.class)
                .keep(
                        new NewHolding(facts, origin, book.desk.unit().id(), file),
                        new Holdings.By(book.desk.account(Role.CLERK), OldBook.NOW))
                .orElseThrow();
    }

    @Test
    void a_go_takes_no_more_than_it_was_told_the_newest_first() {
        IntStream.range(0, 23).forEach(at -> book.taken(SampleScans.pdf("Tờ " + at)));
        HoldingCode newest = book.taken(SampleScans.pdf("Tờ mới"));
        PretendedReader program = new PretendedReader().reads("đợt này");

        assertThat(book.deskWith(program).work(1, () -> false).read()).isEqualTo(1);
        assertThat(book.found("dot nay")).containsExactly(newest);
        assertThat(book.deskWith(program).work(22, () -> false).read()).isEqualTo(22);
        assertThat(book.waiting()).isEqualTo(1);
        assertThat(book.deskWith(program).work(5, () -> true)).isEqualTo(nothing());
        assertThat(book.read(program).read()).isEqualTo(1);
    }

    @Test
    void one_scan_of_two_papers_is_read_once_and_finds_both() {
        byte[] scan = SampleScans.pdf("Chung một bản quét");
        HoldingCode one = book.taken(scan);
        HoldingCode two = book.taken(scan);
        PretendedReader program = new PretendedReader().reads("cùng một tờ");
        assertThat(book.waiting()).isEqualTo(2);

        assertThat(book.read(program).read()).isEqualTo(1);

        assertThat(book.found("cung mot to")).containsExactlyInAnyOrder(one, two);
        assertThat(program.pages).hasValue(1);
        assertThat(book.waiting()).isZero();
    }

    @Test
    void only_the_first_forty_pages_of_a_thick_paper_are_read() {
        String[] pages = IntStream.range(0, 42).mapToObj(at -> "Tờ " + at).toArray(String[]::new);
        HoldingCode thick = book.taken(SampleScans.pdf(pages));

        assertThat(book.read(new PretendedReader().reads("dày")).read()).isEqualTo(1);

        assertThat(book.progress(thick).pages()).isEqualTo(40);
    }

    @Test
    void a_real_program_reads_a_real_picture() {
        LetterReader tesseract = book.bean(LetterReader.class);
        assumeThat(tesseract.isThere()).as("tesseract with Vietnamese is installed").isTrue();
        byte[] sheet =
                SampleScans.encoded(
                        SampleScans.sheet(
                                3, "Giấy khen học sinh giỏi", "Trường tiểu học xã Ea Tam"),
                        "PNG");
        HoldingCode code = book.taken(sheet);

        OldScanDesk.Done done = book.bean(OldScanDesk.class).work(9, () -> false);

        assertThat(done.read()).isEqualTo(1);
        assertThat(book.found("khen hoc sinh gioi")).containsExactly(code);
        assertThat(book.bean(Holdings.class).read(Set.of(code), "khen hoc sinh gioi"))
                .containsOnlyKeys(code);
    }
}
