// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes the words of pages behind their pictures: seen by nobody, found by who searches. */
final class WordLayer {
    /** From the lower edge of a word up to the line that letters stand on, by its height. */
    private static final float BASE_LINE = 0.2f;

    private static final int UNITS = 1000;

    private final PDDocument document;
    private final byte[] file;
    private @Nullable PDFont font;

    WordLayer(PDDocument document, byte[] file) {
        this.document = document;
        this.file = file;
    }

    /** Writes the words of a page, whose boxes are those of the page as it stands. */
    void write(PDPage sheet, ScanPage page) throws IOException {
        if (page.words().isEmpty()) {
            return;
        }
        PDFont face = face();
        try (var content =
                new PDPageContentStream(
                        document, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            for (ScanWord word : page.words()) {
                write(content, face, word, sheet.getMediaBox());
            }
            content.endText();
        }
    }

    private PDFont face() throws IOException {
        if (font == null) {
            font = PDType0Font.load(document, new ByteArrayInputStream(file), true);
        }
        return font;
    }

    private static void write(
            PDPageContentStream content, PDFont face, ScanWord word, PDRectangle page)
            throws IOException {
        String text = written(face, word.text());
        float height = (float) word.height() * page.getHeight();
        float natural = face.getStringWidth(text) / UNITS * height;
        if (natural <= 0 || height <= 0) {
            return;
        }
        float stretch = (float) word.width() * page.getWidth() / natural;
        float x = (float) word.x() * page.getWidth();
        float y = page.getHeight() * (float) (1 - word.y() - word.height()) + height * BASE_LINE;
        content.setFont(face, height);
        content.setTextMatrix(new Matrix(stretch, 0, 0, 1, x, y));
        content.showText(text + " ");
    }

    /** Only signs that the font has. */
    private static String written(PDFont face, String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().filter(sign -> has(face, sign)).forEach(written::appendCodePoint);
        return written.toString();
    }

    private static boolean has(PDFont face, int sign) {
        try {
            face.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
