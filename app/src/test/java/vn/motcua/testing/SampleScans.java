// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Papers of invented people as a scanner or a phone brings them. */
public final class SampleScans {
    private static final String FACE = "/vn/motcua/printing/font/Tinos-Regular.ttf";
    private static final int A4_WIDTH = 827;
    private static final int A4_HEIGHT = 1169;

    private SampleScans() {}

    /** A PDF with one page for each text. */
    public static byte[] pdf(String... pages) {
        try (PDDocument document = new PDDocument()) {
            PDFont face = PDType0Font.load(document, new ByteArrayInputStream(face()), true);
            for (String text : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(face, 14);
                    content.newLineAtOffset(85, 735);
                    content.showText(text);
                    content.endText();
                }
            }
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A PDF whose only page is a picture packed so that nothing here can open it. */
    public static byte[] packed(COSName filter) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            InputStream points = new ByteArrayInputStream(new byte[100]);
            PDImageXObject image =
                    new PDImageXObject(
                            document,
                            points,
                            filter,
                            A4_WIDTH,
                            A4_HEIGHT,
                            1,
                            PDDeviceGray.INSTANCE);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 595, 842);
            }
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private static byte[] face() throws IOException {
        try (InputStream file = SampleScans.class.getResourceAsStream(FACE)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** A sheet of A4 at 100 points an inch with these lines, as a picture of that format. */
    public static byte[] picture(String format, String... lines) {
        return encoded(sheet(1, lines), format);
    }

    /** A sheet of A4 at {@code scale} times 100 points an inch with these lines of 14 points. */
    public static BufferedImage sheet(int scale, String... lines) {
        BufferedImage sheet =
                new BufferedImage(
                        A4_WIDTH * scale, A4_HEIGHT * scale, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font().deriveFont(20f * scale));
        int at = 90 * scale;
        for (String line : lines) {
            pen.drawString(line, 90 * scale, at);
            at += 30 * scale;
        }
        pen.dispose();
        return sheet;
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face()));
        } catch (IOException | java.awt.FontFormatException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A picture in that format: {@code JPEG}, {@code PNG} or {@code TIFF}. */
    public static byte[] encoded(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(picture, format, file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
