// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Results as an office makes them in a word processor, line by line. */
public final class WordLike {
    private static final float SIZE = 13;
    private static final float A4_WIDTH = PDRectangle.A4.getWidth();
    private static final float A4_HEIGHT = PDRectangle.A4.getHeight();

    private final Map<Integer, List<Word>> pages = new LinkedHashMap<>();
    private float width = A4_WIDTH;
    private float height = A4_HEIGHT;
    private int rotation;
    private float shift;

    /** Some words, at so many points from the left and the upper edge of the page as it is seen. */
    private record Word(String text, float x, float y) {}

    /** A permit with empty places for number, date and signature, and a second page. */
    public static WordLike permit() {
        return new WordLike()
                .with(1, "ỦY BAN NHÂN DÂN XÃ EA TAM", 85, 60)
                .with(1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 60)
                .with(1, "Số:            /GPXD", 110, 95)
                .with(1, "Ea Tam, ngày       tháng       năm           ", 320, 95)
                .with(1, "GIẤY PHÉP XÂY DỰNG", 220, 140)
                .with(
                        1,
                        "Căn cước công dân số: 066190001234, sinh ngày 05 tháng 02 năm 1990",
                        85,
                        180)
                .with(2, "Nơi nhận:", 85, 500)
                .with(2, "KT. CHỦ TỊCH", 385, 500)
                .with(2, "PHÓ CHỦ TỊCH", 382, 516)
                .with(2, "Y Bhăm Niê", 395, 620);
    }

    /** An empty one. */
    public WordLike() {}

    /** With these words more. */
    public WordLike with(int page, String text, float x, float y) {
        pages.computeIfAbsent(page, _ -> new ArrayList<>()).add(new Word(text, x, y));
        return this;
    }

    /** With other words in the place of some. */
    public WordLike instead(String old, String words) {
        pages.values()
                .forEach(all ->
                        all.replaceAll(one ->
                                one.text().equals(old) ? new Word(words, one.x(), one.y()) : one));
        return this;
    }

    /** Without some words. */
    public WordLike without(String text) {
        pages.values().forEach(all -> all.removeIf(one -> one.text().equals(text)));
        return this;
    }

    /** With all of its words spelt in another way. */
    public WordLike spelt(UnaryOperator<String> way) {
        pages.values()
                .forEach(all ->
                        all.replaceAll(one -> new Word(way.apply(one.text()), one.x(), one.y())));
        return this;
    }

    /** Broad sheets. */
    public WordLike broad() {
        width = A4_HEIGHT;
        height = A4_WIDTH;
        return this;
    }

    /** Its pages are drawn turned, and turned back by the one who shows them. */
    public WordLike turned(int degrees) {
        rotation = degrees;
        return this;
    }

    /** Its pages are seen through a window that does not begin at 0, 0. */
    public WordLike cropped(float by) {
        shift = by;
        return this;
    }

    /** The file. */
    public byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            PDFont face = PDType0Font.load(document, new ByteArrayInputStream(font()), true);
            for (List<Word> words : pages.values()) {
                draw(document, face, words);
            }
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A permit that opens with a password alone. */
    public static byte[] locked() {
        try (PDDocument document = Loader.loadPDF(permit().pdf())) {
            document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a document is as a file. */
    public static byte[] saved(PDDocument document) throws IOException {
        var file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private void draw(PDDocument document, PDFont face, List<Word> words) throws IOException {
        boolean sideways = rotation % 180 != 0;
        float across = sideways ? height : width;
        float up = sideways ? width : height;
        PDPage page = new PDPage(new PDRectangle(across + 2 * shift, up + 3 * shift));
        if (shift != 0) {
            page.setCropBox(new PDRectangle(shift, 2 * shift, across, up));
        }
        page.setRotation(rotation);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getTranslateInstance(shift, 2 * shift));
            content.transform(drawn());
            for (Word word : words) {
                content.beginText();
                content.setFont(face, SIZE);
                content.newLineAtOffset(word.x(), height - word.y());
                content.showText(word.text());
                content.endText();
            }
        }
    }

    /** From the page as it is seen to the page as it lies. */
    private Matrix drawn() {
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, height, 0);
            case 180 -> new Matrix(-1, 0, 0, -1, width, height);
            case 270 -> new Matrix(0, -1, 1, 0, 0, width);
            default -> new Matrix();
        };
    }

    private static byte[] font() throws IOException {
        String name = "/vn/motcua/printing/font/Tinos-Regular.ttf";
        try (InputStream file = WordLike.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
