// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfPressTest {
    private static final PrintingRoom ROOM = PrintingRoom.shipped();
    private static final Occasion TODAY = new Occasion(LocalDate.of(2026, 2, 5), "", "");
    private static final PaperTemplate RECEIPT =
            ROOM.forms().on(LocalDate.of(2026, 2, 5), 1).orElseThrow();
    private static final PaperTemplate SLIP =
            ROOM.forms().of(PaperKind.CONTROL, TODAY).orElseThrow();

    @Test
    void a_receipt_says_word_for_word_what_was_filled_in() {
        String words = ReadPdf.words(printed(RECEIPT, Samples.of(PaperKind.RECEIPT)));

        assertThat(words)
                .contains(Samples.OWNER)
                .contains("Krông Năng, ngày 05 tháng 02 năm 2026")
                .contains("Thời gian nhận hồ sơ: 08 giờ 05 phút, ngày 05 tháng 02 năm 2026")
                .contains("1.234.567 đồng (bằng chữ: một triệu hai trăm ba mươi tư nghìn năm trăm")
                .contains("1 (một) bộ")
                .contains("Giấy tờ thứ 40 của hồ sơ")
                .contains("Mã phiếu đánh giá: K7P2")
                .contains("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ KRÔNG NĂNG");
    }

    @Test
    void forty_papers_run_over_several_pages_and_repeat_their_heading() {
        byte[] pdf = printed(RECEIPT, Samples.of(PaperKind.RECEIPT));

        assertThat(ReadPdf.pages(pdf)).isBetween(2, 4);
        assertThat(ReadPdf.words(pdf)).containsPattern("Tên giấy tờ.*Tên giấy tờ");
    }

    @Test
    void the_font_is_within_the_file_and_only_as_far_as_it_is_used() {
        byte[] pdf = printed(RECEIPT, Samples.of(PaperKind.RECEIPT));

        assertThat(ReadPdf.fonts(pdf)).isNotEmpty().allMatch(name -> name.contains("+Tinos"));
        assertThat(pdf.length).isLessThan(200_000);
    }

    @Test
    void decomposed_accents_are_composed_before_printing() {
        String decomposed = Normalizer.normalize(Samples.OWNER, Normalizer.Form.NFD);
        byte[] pdf = printed(RECEIPT, Samples.of(PaperKind.RECEIPT).text("owner", decomposed));

        assertThat(decomposed).isNotEqualTo(Samples.OWNER);
        assertThat(ReadPdf.words(pdf)).contains(Samples.OWNER);
    }

    @Test
    void signs_that_are_never_drawn_are_left_out() {
        byte[] pdf =
                printed(
                        RECEIPT,
                        Samples.of(PaperKind.RECEIPT).text("owner", "\uFEFFAn\u200B Bình"));

        assertThat(ReadPdf.words(pdf)).contains("hồ sơ của: An Bình");
    }

    @Test
    void a_sign_that_the_font_lacks_is_refused_and_named() {
        assertThat(faults(Samples.of(PaperKind.RECEIPT).text("owner", "Nguyễn \uD842\uDFB7")))
                .containsOnly(
                        new PaperFault(
                                PaperFault.Kind.MISSING_GLYPH, "owner", "U+20BB7 \uD842\uDFB7"));
    }

    @Test
    void a_capacity_of_two_lines_stands_on_two_lines_and_recipients_end_with_a_full_stop() {
        PaperTemplate apology = ROOM.forms().of(PaperKind.APOLOGY, TODAY).orElseThrow();
        byte[] pdf =
                printed(
                        apology,
                        Samples.of(PaperKind.APOLOGY)
                                .text("signerTitle", "KT. Chủ tịch\nPhó Chủ tịch"));

        assertThat(ReadPdf.lines(pdf)).contains("PHÓ CHỦ TỊCH");
        assertThat(ReadPdf.words(pdf)).contains("- Như trên;", "- Lưu: VT.");
    }

    @Test
    void a_number_is_not_torn_at_the_end_of_a_line() {
        byte[] pdf =
                printed(
                        RECEIPT,
                        Samples.of(PaperKind.RECEIPT)
                                .text("limit", "a ".repeat(26) + "theo số 12345/GXN-UBND-TNHS"));

        assertThat(ReadPdf.lines(pdf)).anyMatch(line -> line.contains("12345/GXN-UBND-TNHS"));
    }

    @Test
    void markup_that_somebody_typed_stays_words() {
        String typed = "<b>An & {code} <img src='a'>";
        byte[] pdf = printed(RECEIPT, Samples.of(PaperKind.RECEIPT).text("owner", typed));

        assertThat(ReadPdf.words(pdf)).contains(typed);
    }

    @Test
    void what_the_law_wants_and_nobody_filled_in_is_refused() {
        assertThat(faults(Samples.of(PaperKind.RECEIPT).text("limit", "  ")))
                .containsExactly(new PaperFault(PaperFault.Kind.MISSING_VALUE, "limit", ""));
    }

    @Test
    void a_value_of_the_wrong_type_or_for_no_variable_is_refused() {
        assertThat(faults(Samples.of(PaperKind.RECEIPT).number("owner", 1).text("colour", "đỏ")))
                .containsExactlyInAnyOrder(
                        new PaperFault(PaperFault.Kind.WRONG_TYPE, "owner", ""),
                        new PaperFault(PaperFault.Kind.UNKNOWN_VALUE, "colour", ""));
    }

    @Test
    void a_code_too_long_to_be_drawn_is_refused() {
        assertThat(faults(Samples.of(PaperKind.RECEIPT).qr("link", "a".repeat(5000))))
                .extracting(PaperFault::kind)
                .containsExactly(PaperFault.Kind.BAD_PICTURE);
    }

    @Test
    void a_paper_without_end_is_refused_before_it_reaches_the_press() {
        PaperData row = PaperData.fill().text("unit", "a").text("note", "b").done();
        List<PaperData> rows = IntStream.range(0, 20_000).mapToObj(i -> row).toList();

        assertThat(ROOM.press().print(SLIP, slip(rows)))
                .isInstanceOfSatisfying(
                        PrintResult.NotPrinted.class,
                        refused ->
                                assertThat(refused.faults())
                                        .extracting(PaperFault::kind)
                                        .contains(PaperFault.Kind.TOO_LARGE));
    }

    private static PaperData slip(List<PaperData> rows) {
        return Samples.of(PaperKind.CONTROL).table("handovers", rows).done();
    }

    private static byte[] printed(PaperTemplate template, PaperData.Filling filling) {
        return ReadPdf.file(ROOM.press().print(template, filling.done()));
    }

    private static List<PaperFault> faults(PaperData.Filling filling) {
        PrintResult result = ROOM.press().print(RECEIPT, filling.done());
        assertThat(result).isInstanceOf(PrintResult.NotPrinted.class);
        return ((PrintResult.NotPrinted) result).faults();
    }
}
