// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Papers and marks to try signatures on. */
public final class Papers {
    /** Where things stand on a {@link #confirmation}. */
    static final PaperPlaces PLACES =
            new PaperPlaces(
                    Optional.of(new Place(1, 108, 92, 120, 18)),
                    Optional.of(new Place(1, 330, 92, 200, 18)),
                    new Place(1, 340, 420, 150, 60),
                    Optional.empty());

    static final Numbering NUMBERING = new Numbering("12/GXN-UBND", "ngày 20 tháng 11 năm 2026");

    private Papers() {}

    /** Where things stand on a {@link #confirmation}. */
    public static PaperPlaces places() {
        return PLACES;
    }

    /** What the clerk writes into it. */
    public static Numbering numbering() {
        return NUMBERING;
    }

    /** A confirmation without number, date and signature. */
    public static byte[] confirmation() {
        return of("Xác nhận: ông Nguyễn Văn A chưa đăng ký kết hôn với ai.");
    }

    static byte[] of(String text) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont face = PDType0Font.load(document, new ByteArrayInputStream(font()), true);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(face, 13);
                content.newLineAtOffset(85, 735);
                content.showText("Số:");
                content.newLineAtOffset(0, -80);
                content.showText(text);
                content.endText();
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] font() {
        String name = "/vn/motcua/printing/font/Tinos-Regular.ttf";
        try (InputStream file = Papers.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A blue stroke. */
    public static Mark signatureImage() {
        return image(
                300,
                120,
                drawing -> {
                    drawing.setColor(new Color(20, 40, 160));
                    drawing.setStroke(new BasicStroke(5));
                    drawing.drawArc(20, 10, 240, 90, 20, 300);
                });
    }

    /** A red ring. */
    public static Mark sealImage() {
        return image(
                300,
                300,
                drawing -> {
                    drawing.setColor(new Color(200, 20, 30));
                    drawing.setStroke(new BasicStroke(8));
                    drawing.drawOval(8, 8, 284, 284);
                    drawing.drawOval(60, 60, 180, 180);
                });
    }

    private interface Drawing {
        void draw(Graphics2D drawing);
    }

    private static Mark image(int width, int height, Drawing drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        drawing.draw(graphics);
        graphics.dispose();
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return new Mark.Image(file.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
