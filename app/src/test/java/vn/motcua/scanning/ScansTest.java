// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.files.FileKind;
import vn.motcua.testing.PdfaCheck;
import vn.motcua.testing.SampleScans;

class ScansTest {
    private static final ScanFile PDF =
            new ScanFile(SampleScans.pdf("Giấy khai sinh", "Trang hai"), FileKind.PDF);
    private static final ScanFile PHOTOGRAPH =
            new ScanFile(SampleScans.picture("JPEG", "Giấy khai sinh"), FileKind.JPEG);

    private final Scans scans = ScanningConfiguration.scans();

    @Test
    void pages_are_counted_and_shown_as_wide_as_asked() throws IOException {
        assertThat(scans.pages(PDF)).isEqualTo(2);
        assertThat(scans.pages(PHOTOGRAPH)).isEqualTo(1);

        BufferedImage page = read(scans.picture(PDF, 1, 600, Turn.NONE));
        BufferedImage turned = read(scans.picture(PHOTOGRAPH, 0, 400, Turn.LEFT));

        assertThat(page.getWidth()).isBetween(599, 601);
        assertThat(page.getHeight()).isGreaterThan(page.getWidth());
        assertThat(turned.getHeight()).isEqualTo(400);
        assertThat(turned.getWidth()).isGreaterThan(turned.getHeight());
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    @Test
    void a_photograph_stands_as_the_phone_was_held() throws IOException {
        ScanFile held = new ScanFile(withOrientation(PHOTOGRAPH.content(), 6), FileKind.JPEG);

        BufferedImage shown = read(scans.picture(held, 0, 400, Turn.NONE));

        assertThat(shown.getWidth()).isGreaterThan(shown.getHeight());
        try (PDDocument document = bound(held)) {
            assertThat(isBroad(document, 0)).isTrue();
        }
    }

    /** The photograph with the orientation of Exif behind its beginning. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put(head);
        exif.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private PDDocument bound(ScanFile file) throws IOException {
        ScanPage page = new ScanPage(file, 0, Turn.NONE, List.of());
        return Loader.loadPDF(scans.bind(List.of(page), "Giấy khai sinh"));
    }

    @Test
    void pages_of_all_kinds_are_bound_into_one_archive_file_in_the_order_chosen() throws Exception {
        ScanFile drawing = new ScanFile(SampleScans.picture("PNG", "Sơ đồ"), FileKind.PNG);
        ScanFile fax = new ScanFile(SampleScans.picture("TIFF", "Fax"), FileKind.TIFF);
        List<ScanPage> pages =
                List.of(
                        new ScanPage(PDF, 1, Turn.NONE, List.of()),
                        new ScanPage(PHOTOGRAPH, 0, Turn.RIGHT, words()),
                        new ScanPage(drawing, 0, Turn.HALF, words()),
                        new ScanPage(fax, 0, Turn.LEFT, List.of()));

        byte[] file = scans.bind(pages, "Giấy khai sinh <bản chính> & \"trích lục\"");

        assertThat(PdfaCheck.violations(file, PDFAFlavour.PDFA_2_B)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(isBroad(document, 0)).isFalse();
            assertThat(isBroad(document, 1)).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Nguyễn Văn Ẩn")
                    .doesNotContain("Trang hai");
        }
    }

    private static List<ScanWord> words() {
        return List.of(
                new ScanWord("Nguyễn", 1, 0.1, 0.1, 0.1, 0.02, 96),
                new ScanWord("Văn", 1, 0.22, 0.1, 0.06, 0.02, 96),
                new ScanWord("Ẩn\u4e00", 1, 0.3, 0.1, 0.05, 0.02, 96));
    }

    @Test
    void a_photograph_is_bound_byte_by_byte_also_when_it_came_in_a_pdf() throws IOException {
        byte[] once;
        try (PDDocument document = bound(PHOTOGRAPH)) {
            assertThat(raw(document)).isEqualTo(PHOTOGRAPH.content());
            once = scans.bind(List.of(new ScanPage(PHOTOGRAPH, 0, Turn.RIGHT, List.of())), "Một");
        }
        try (PDDocument again = bound(new ScanFile(once, FileKind.PDF))) {
            assertThat(raw(again)).isEqualTo(PHOTOGRAPH.content());
            assertThat(isBroad(again, 0)).isTrue();
        }
    }

    private static boolean isBroad(PDDocument document, int page) {
        PDRectangle box = document.getPage(page).getMediaBox();
        return box.getWidth() > box.getHeight();
    }

    private static byte[] raw(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        var image =
                (PDImageXObject)
                        resources.getXObject(resources.getXObjectNames().iterator().next());
        return image.getCOSObject().createRawInputStream().readAllBytes();
    }

    /** It would be blank, and be bound and signed so. */
    @ParameterizedTest
    @ValueSource(strings = {"JBIG2Decode", "JPXDecode"})
    void a_picture_that_cannot_be_opened_is_told_and_not_left_out(String filter) {
        byte[] file = SampleScans.packed(COSName.getPDFName(filter));
        ScanPage page = new ScanPage(new ScanFile(file, FileKind.PDF), 0, Turn.NONE, List.of());

        assertThatThrownBy(() -> scans.picture(page.file(), 0, 400, Turn.NONE))
                .isInstanceOf(UnreadableScanException.class);
        assertThatThrownBy(() -> scans.bind(List.of(page), "Sơ đồ"))
                .isInstanceOf(UnreadableScanException.class);
    }

    @Test
    void a_page_that_is_not_there_is_told() {
        assertThatThrownBy(() -> scans.picture(PDF, 2, 600, Turn.NONE))
                .isInstanceOf(UnreadableScanException.class);
    }
}
