// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperShelf;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.identity.Role;
import vn.motcua.intake.LookupToken;
import vn.motcua.intake.NoticeChannel;
import vn.motcua.intake.Promises;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PrintResult;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** The papers of real dossiers, read back from their PDF. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperDeskTest {
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
    void the_receipt_says_what_was_brought_and_when_it_is_ready() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.receivedFor(8000);

        assertThat(words(code, OwedPaper.RECEIPT))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", code.value(), "Liên 1")
                .contains("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ EA TAM")
                .contains("ỦY BAN NHÂN DÂN XÃ EA TAM")
                .contains("Ea Tam, ngày 02 tháng 11 năm 2026", "H’Len Byă", "3 ngày làm việc")
                .contains("17 giờ 00 phút, ngày 05 tháng 11 năm 2026")
                .contains("Tờ khai", "Bản chính", "Bản sao", "Người receptionist")
                .contains("Mã phiếu đánh giá: " + rating(code));
        assertThat(words(code, OwedPaper.KEPT_RECEIPT)).contains("Liên 2");
        assertThat(open(code))
                .containsExactly("giay-tiep-nhan", "giay-tiep-nhan-lien-luu", "phieu-kiem-soat");
    }

    @Test
    void the_receipt_promises_originals_back_and_how_the_applicant_is_told() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        Promises promises = new Promises(List.of("Giấy chứng nhận"), NoticeChannel.ZALO);
        desk.office()
                .bean(ReceptionRecords.class)
                .write(
                        code,
                        new ReceptionNotes("", null, "", "", null, null, List.of(), promises),
                        LookupToken.next());

        assertThat(words(code, OwedPaper.RECEIPT))
                .contains("Bản chính phải trả lại người nộp:", "Giấy chứng nhận")
                .contains("Nhận thông báo qua: Zalo");
    }

    @Test
    void a_dossier_of_before_the_new_circular_keeps_the_forms_of_its_day() {
        desk.itIs("2025-06-02T09:00");
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);

        assertThat(words(code, OwedPaper.RECEIPT))
                .contains("BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ")
                .doesNotContain("TRUNG TÂM PHỤC VỤ", "Mã phiếu đánh giá");
    }

    @Test
    void what_is_to_be_completed_is_asked_for_on_form_two() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = submitted();
        desk.does(
                Role.RECEPTIONIST,
                code,
                new Command.AskCompletion(
                        List.of("Giấy khai sinh", "Ảnh 3x4"), LocalDate.parse("2026-11-27")));

        assertThat(words(code, OwedPaper.SUPPLEMENT))
                .contains(
                        "PHIẾU YÊU CẦU BỔ SUNG", "Giấy khai sinh", "Ảnh 3x4", "Người receptionist")
                .contains("Mã phiếu đánh giá: " + rating(code));
    }

    @Test
    void a_refusal_to_receive_names_reason_and_basis() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = submitted();
        desk.does(
                Role.RECEPTIONIST,
                code,
                new Command.RefuseReception("Không thuộc thẩm quyền", "Luật Hộ tịch, Điều 13"));

        assertThat(words(code, OwedPaper.REFUSAL))
                .contains(
                        "PHIẾU TỪ CHỐI TIẾP NHẬN",
                        "Không thuộc thẩm quyền",
                        "Luật Hộ tịch, Điều 13")
                .contains("Mã phiếu đánh giá: " + rating(code));
    }

    @Test
    void an_apology_gives_the_old_date_and_the_new_one() {
        desk.itIs("2026-11-02T09:00");
        DossierCode code = desk.at("assess");
        desk.does(
                Role.APPROVER,
                code,
                new Command.Apologise(LocalDate.parse("2026-11-09"), "Chờ Hội đồng họp"));

        assertThat(words(code, OwedPaper.APOLOGY))
                .contains("VĂN BẢN XIN LỖI", "Chờ Hội đồng họp", "Người approver", "Lưu: VT.")
                .contains("ngày 05 tháng 11 năm 2026", "ngày 09 tháng 11 năm 2026");
        assertThat(words(code, OwedPaper.CONTROL))
                .contains("PHIẾU KIỂM SOÁT", "09:00 02/11/2026", "Người specialist");
    }

    @Test
    void the_apology_of_an_older_dossier_keeps_its_older_form() {
        desk.itIs("2025-06-02T09:00");
        DossierCode code = desk.at("assess");
        desk.does(
                Role.APPROVER,
                code,
                new Command.Apologise(LocalDate.parse("2025-06-09"), "Chờ Hội đồng họp"));

        assertThat(words(code, OwedPaper.APOLOGY)).contains("PHIẾU XIN LỖI");
    }

    @Test
    void a_stopped_dossier_owes_a_notice_since_the_new_circular() {
        assertThat(stopped("2026-11-02T09:00"))
                .hasValueSatisfying(words ->
                        assertThat(words)
                                .contains("THÔNG BÁO DỪNG", "Đất đang tranh chấp", "Luật Đất đai"));
        assertThat(stopped("2025-06-02T09:00")).isEmpty();
    }

    private Optional<String> stopped(String moment) {
        desk.itIs(moment);
        DossierCode code = desk.at("assess");
        desk.does(
                Role.APPROVER,
                code,
                new Command.Stop("Đất đang tranh chấp", "Luật Đất đai, Điều 9"));
        return print(code, OwedPaper.STOP).map(PaperDeskTest::words);
    }

    private DossierCode submitted() {
        Answer answer =
                desk.desk()
                        .submit(
                                desk.as(Role.RECEPTIONIST),
                                desk.brought(SmallOffice.WORKING_DAYS),
                                desk.key());
        return ((Answer.Done) answer).code();
    }

    private List<String> open(DossierCode code) {
        return desk
                .office()
                .bean(PaperShelf.class)
                .of(detail(code), desk.as(Role.SPECIALIST))
                .stream()
                .map(PaperShelf.Entry::word)
                .toList();
    }

    private String words(DossierCode code, OwedPaper paper) {
        return words(print(code, paper).orElseThrow());
    }

    private String rating(DossierCode code) {
        return desk.office().bean(RatingCodes.class).code(code);
    }

    private Optional<PrintResult> print(DossierCode code, OwedPaper paper) {
        return desk.office()
                .bean(PaperDesk.class)
                .print(detail(code), paper, "https://motcua.example.vn/tra-cuu");
    }

    private DossierDetail detail(DossierCode code) {
        return desk.office().bean(Dossiers.class).find(code).orElseThrow();
    }

    private static String words(PrintResult result) {
        assertThat(result).isInstanceOf(Paper.class);
        try (var document = Loader.loadPDF(((Paper) result).pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
