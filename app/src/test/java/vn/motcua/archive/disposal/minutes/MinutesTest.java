// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.Shredder;
import vn.motcua.archive.keeping.RetentionSetting;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.Role;
import vn.motcua.printing.Paper;
import vn.motcua.signing.register.KeyRefusal;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoKeys;

/** What the minutes of a disposal tell: the figures of what really happened, and nobody's name. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutesTest {
    private SmallDisposal office;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        office = new SmallDisposal(database, data);
    }

    @BeforeEach
    void it_is_morning() {
        office.desk.itIs("2026-11-20T08:42:00");
    }

    @AfterAll
    void close() {
        office.close();
    }

    private DisposalPapers papers() {
        return office.bean(DisposalPapers.class);
    }

    private static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private String minutes(DisposalList list) {
        return words(((Paper) papers().minutes(list).orElseThrow()).pdf());
    }

    private int position(DisposalList list, HoldingCode paper) {
        return office.bean(DisposalRecords.class).lines(list.id()).stream()
                .filter(line -> line.paper().code().equals(paper))
                .map(DisposalLine::position)
                .findFirst()
                .orElseThrow();
    }

    private void hold(HoldingCode paper) {
        office.bean(RetentionSetting.class).hold(office.desk.as(Role.CLERK), paper, "Vụ án");
    }

    @Test
    void the_figures_are_those_of_what_really_went() {
        FileAddress own = office.file("own");
        FileAddress shared = office.file("shared");
        HoldingCode goes = office.due("Giấy ủy quyền", own);
        office.due("Giấy ủy quyền bán xe", shared);
        HoldingCode alike = office.due("Bản sao giấy ủy quyền", shared);
        HoldingCode out = office.due("Giấy còn cần", office.file("out"));
        DisposalList list = office.list();
        office.bean(DisposalDesk.class)
                .takeOut(
                        office.desk.as(Role.CLERK),
                        list,
                        List.of(position(list, out)),
                        "Còn cần cho thanh tra");
        DisposalList approved = office.approved(office.list(list.id()));
        hold(alike);

        DisposalList done = office.done(approved);
        hold(out);
        byte[] printed = ((Paper) papers().minutes(done).orElseThrow()).pdf();

        assertThat(words(printed))
                .contains("Số: " + list.number(), "ngày 20 tháng 11 năm 2026")
                .contains("Căn cứ Biên bản họp hội đồng số 5;")
                .contains("Người clerk lập danh mục số " + list.number())
                .contains("Người approver phê duyệt danh mục lúc 08 giờ 42 phút", "Ý kiến: Đồng ý.")
                .contains("Danh mục có 4 giấy tờ. Đã hủy 2 (hai) giấy tờ, giữ lại 2 giấy tờ.")
                .contains("Đã xóa 1 (một) tệp khỏi kho tệp, xong lúc 11 giờ 42 phút")
                .contains("Còn 1 tệp không xóa vì giấy tờ khác cũng dùng.")
                .contains("- Không còn thuộc diện hủy khi xem lại: 1 giấy tờ;")
                .contains("- Còn cần cho thanh tra: 1 giấy tờ.")
                .contains(goes.text(), own.hex().substring(48), "05/05/2016")
                .contains("2 năm; Quyết định 7/QĐ")
                .contains("GIẤY TỜ ĐƯỢC GIỮ LẠI", out.text(), alike.text())
                .doesNotContain("Bliă", "066194000777", "#");
    }

    @Test
    void there_are_none_before_the_last_file_is_gone() {
        HoldingCode first = office.due("Một", office.file("first"));
        office.due("Hai", office.file("second"));
        DisposalList draft = office.list();

        assertThat(papers().minutes(draft)).isEmpty();
        DisposalList approved = office.approved(draft);
        assertThat(papers().minutes(approved)).isEmpty();
        office.bean(DisposalRecords.class).destroy(approved, first, SmallDisposal.NOW);
        assertThat(papers().minutes(office.list(draft.id()))).as("cut off").isEmpty();
        assertThat(office.bean(Shredder.class).work(approved.id())).as("too fresh").isPresent();
        assertThat(papers().minutes(office.list(draft.id()))).isEmpty();

        assertThat(minutes(office.done(approved))).contains("Đã hủy 2 (hai) giấy tờ");
    }

    @Test
    void a_list_of_which_nothing_went_says_so() {
        HoldingCode kept = office.due("Giấy ủy quyền", office.file("nothing went"));
        DisposalList approved = office.approved(office.list());
        hold(kept);

        assertThat(minutes(office.done(approved)))
                .contains("Danh mục có 1 giấy tờ. Đã hủy 0 (không) giấy tờ, giữ lại 1 giấy tờ.")
                .contains("Đã xóa 0 (không) tệp", "Không có giấy tờ nào.")
                .doesNotContain("không xóa vì");
    }

    @Test
    void a_leader_without_a_certificate_is_told_and_the_print_stays_to_be_signed_by_hand() {
        office.due("Giấy ủy quyền", office.file("no certificate"));
        DisposalList done = office.done(office.approved(office.list()));

        assertThat(
                        office.bean(MinutesSigning.class)
                                .sign(office.desk.as(Role.APPROVER), done, DemoKeys.PIN))
                .isEqualTo(new MinutesAnswer.Withheld(KeyRefusal.NOT_REGISTERED));

        assertThat(minutes(done)).contains("NGƯỜI PHÊ DUYỆT");
    }

    @Test
    void the_list_is_printed_for_a_council_before_anything_goes() {
        HoldingCode paper = office.due("Giấy \u2610 ủy quyền \uD83D\uDE00", office.file("council"));
        DisposalList draft = office.list();

        byte[] printed = ((Paper) papers().list(draft).orElseThrow()).pdf();
        String list = words(printed);
        assertThat(list)
                .contains("DANH MỤC", "Số: " + draft.number(), "đang lập", paper.text())
                .contains("Giấy ? ủy quyền ?", "2 năm; Quyết định 7/QĐ", "01/01/2019")
                .contains("Số giấy tờ trong danh mục: 1 (một)")
                .doesNotContain("Bliă", "066194000777");
        DisposalList done = office.done(office.approved(draft));
        assertThat(words(((Paper) papers().list(done).orElseThrow()).pdf()))
                .contains("đã hủy xong", "Đã hủy");
        assertThat(minutes(done)).contains("Giấy ? ủy quyền ?");
    }
}
