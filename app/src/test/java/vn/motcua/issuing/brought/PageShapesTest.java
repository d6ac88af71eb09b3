// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.printing.PaperPlace;

/**
 * Pages of every shape get their boxes and their code where people see them, and stay as they are.
 */
class PageShapesTest {
    @ParameterizedTest
    @CsvSource({"0, 30", "90, 0", "180, 0", "270, 0", "90, 30", "180, 17", "270, 30"})
    void boxes_lie_where_the_page_is_seen_however_it_lies_in_the_file(int turned, float cropped)
            throws IOException {
        byte[] plain = WordLike.permit().pdf();
        byte[] shaped = WordLike.permit().turned(turned).cropped(cropped).pdf();

        BroughtAnswer.Placed expected = Press.placed(plain, Map.of());
        BroughtAnswer.Placed placed = Press.placed(shaped, Map.of());

        for (int at = 0; at < expected.places().size(); at++) {
            PaperPlace one = placed.places().get(at);
            PaperPlace other = expected.places().get(at);
            assertThat(one.name()).isEqualTo(other.name());
            assertThat(one.page()).isEqualTo(other.page());
            assertThat(one.x()).isCloseTo(other.x(), within(0.5));
            assertThat(one.y()).isCloseTo(other.y(), within(0.5));
        }
        assertThat(words(placed.pdf())).isEqualTo(words(expected.pdf()));
        assertThat(difference(seen(placed.pdf(), 1), seen(expected.pdf(), 1))).isLessThan(0.002);
        try (PDDocument file = Loader.loadPDF(placed.pdf())) {
            assertThat(file.getPage(1).getRotation()).isZero();
            assertThat(file.getPage(1).getCropBox().getWidth())
                    .isEqualTo(file.getPage(1).getMediaBox().getWidth());
        }
    }

    @Test
    void broad_sheets_keep_their_places_too() {
        WordLike broad =
                new WordLike()
                        .broad()
                        .with(1, "Số:              /GPXD", 110, 60)
                        .with(1, "Ea Tam, ngày       tháng       năm", 540, 60)
                        .with(1, "KT. CHỦ TỊCH", 600, 400)
                        .with(1, "PHÓ CHỦ TỊCH", 598, 416)
                        .with(1, "Y Bhăm Niê", 610, 500);

        assertThat(Press.placed(broad.pdf(), Map.of()).places())
                .allSatisfy(box -> assertThat(box.x() + box.width()).isLessThan(842))
                .allSatisfy(box -> assertThat(box.y() + box.height()).isLessThan(595));
    }

    @Test
    void the_code_stands_below_on_the_left_and_leads_to_the_check() throws Exception {
        BufferedImage page = seen(Press.placed(WordLike.permit().pdf(), Map.of()).pdf(), 1);

        assertThat(code(page.getSubimage(0, page.getHeight() * 3 / 4, 300, page.getHeight() / 4)))
                .isEqualTo(Press.LINK);
    }

    @Test
    void the_code_goes_to_the_next_corner_when_something_stands_in_the_first() throws Exception {
        WordLike paper = WordLike.permit().with(2, "Lưu: VT, hồ sơ", 30, 800);

        BufferedImage page = seen(Press.placed(paper.pdf(), Map.of()).pdf(), 1);

        int half = page.getWidth() / 2;
        assertThat(
                        code(
                                page.getSubimage(
                                        half,
                                        page.getHeight() * 3 / 4,
                                        half,
                                        page.getHeight() / 4)))
                .isEqualTo(Press.LINK);
    }

    @Test
    void pages_without_a_free_corner_are_told() throws IOException {
        byte[] full =
                changed(
                        WordLike.permit().pdf(),
                        document -> {
                            for (PDPage page : document.getPages()) {
                                frame(document, page);
                            }
                        });

        assertThat(Press.faults(Press.answer(full, Map.of())))
                .containsExactly(BroughtFault.NO_CORNER);
    }

    /** A broad frame along all edges. */
    private static void frame(PDDocument document, PDPage page) throws IOException {
        try (var content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.setLineWidth(40);
            content.addRect(20, 20, 555, 802);
            content.stroke();
        }
    }

    @Test
    void a_look_shows_the_boxes_and_a_draft_does_not() throws IOException {
        byte[] paper = WordLike.permit().pdf();

        BroughtAnswer look = Press.answer(paper, Map.of(), true);

        assertThat(words(((BroughtAnswer.Placed) look).pdf())).contains("con dấu", "mã QR");
        assertThat(words(Press.placed(paper, Map.of()).pdf()))
                .contains("GIẤY PHÉP XÂY DỰNG", "GPXD")
                .doesNotContain("con dấu");
    }

    @Test
    void its_lines_stay_lines_and_it_claims_nothing_that_nobody_checked() throws IOException {
        byte[] claiming =
                changed(WordLike.permit().pdf(), document -> Papers.claim(document, "2", "B"));

        byte[] draft = Press.placed(claiming, Map.of()).pdf();

        assertThat(new String(claiming, StandardCharsets.ISO_8859_1)).contains("pdfaid");
        assertThat(new String(draft, StandardCharsets.ISO_8859_1)).doesNotContain("pdfaid");
        try (PDDocument document = Loader.loadPDF(draft)) {
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Giấy phép xây dựng");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
    }

    @Test
    void what_was_filled_into_a_form_becomes_text_of_the_page() throws IOException {
        byte[] form = changed(WordLike.permit().pdf(), Papers::addField);

        byte[] draft = Press.placed(form, Map.of()).pdf();

        assertThat(words(draft)).contains("TAM 19");
        try (PDDocument document = Loader.loadPDF(draft)) {
            assertThat(document.getDocumentCatalog().getAcroForm(null)).isNull();
        }
    }

    @Test
    void what_lies_over_pages_or_was_signed_or_cannot_be_read_is_refused_by_name()
            throws IOException {
        byte[] paper = WordLike.permit().pdf();

        assertThat(Press.faults(Press.answer(changed(paper, Papers::addNote), Map.of())))
                .containsExactly(BroughtFault.NOTES);
        assertThat(Press.faults(Press.answer(Papers.signed(paper), Map.of())))
                .containsExactly(BroughtFault.SIGNED);
        assertThat(Press.faults(Press.answer(changed(paper, Papers::makeLiving), Map.of())))
                .containsExactly(BroughtFault.LIVING_FORM);
        for (byte[] none : List.of(new byte[0], "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(Press.faults(Press.answer(none, Map.of())))
                    .containsExactly(BroughtFault.UNREADABLE);
        }
    }

    @Test
    void an_address_in_the_text_stays_readable_and_is_no_link_any_more() throws IOException {
        byte[] linked = changed(WordLike.permit().pdf(), Papers::addLink);

        try (PDDocument document = Loader.loadPDF(Press.placed(linked, Map.of()).pdf())) {
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.in(document);
            return WordLike.saved(document);
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
        }
    }

    private static BufferedImage seen(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, 144);
        }
    }

    /** The share of points that are not alike, but for the code, which is new each time. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isCloseTo(other.getWidth(), within(1));
        long unlike = 0;
        int height = one.getHeight() * 3 / 4;
        int width = Math.min(one.getWidth(), other.getWidth());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int a = one.getRGB(x, y) & 0xFF;
                int b = other.getRGB(x, y) & 0xFF;
                unlike += Math.abs(a - b) > 100 ? 1 : 0;
            }
        }
        return unlike / (double) (width * height);
    }

    private static String code(BufferedImage part) throws Exception {
        int width = part.getWidth();
        int[] dots = part.getRGB(0, 0, width, part.getHeight(), null, 0, width);
        var seen = new RGBLuminanceSource(width, part.getHeight(), dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
    }
}
