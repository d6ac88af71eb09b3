// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Draws what stands for the signatures and the seals of invented people and offices. */
final class DemoMarks {
    private static final String FONTS = "/vn/motcua/printing/font/";
    private static final Color BLUE = new Color(24, 46, 150);
    private static final Color RED = new Color(206, 24, 30);
    private static final int SEAL = 600;

    private DemoMarks() {}

    /** The last word of a name as if written by hand, in blue on nothing (PNG). */
    static byte[] signature(String name) {
        var image = new BufferedImage(600, 240, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, BLUE);
        String whole = name.strip();
        String last = whole.substring(whole.lastIndexOf(' ') + 1);
        pen.setFont(font("Tinos-BoldItalic.ttf", 120));
        pen.rotate(-0.08, 300, 120);
        int width = pen.getFontMetrics().stringWidth(last);
        pen.drawString(last, (600 - width) / 2, 140);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var flourish = new Path2D.Float();
        flourish.moveTo(90, 185);
        flourish.curveTo(230, 150, 380, 215, 540, 160);
        pen.draw(flourish);
        pen.dispose();
        return png(image);
    }

    /** A round seal with the name of the office along its edge, in red on nothing (PNG). */
    static byte[] seal(String office) {
        var image = new BufferedImage(SEAL, SEAL, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, RED);
        pen.setStroke(new BasicStroke(14));
        pen.drawOval(12, 12, SEAL - 24, SEAL - 24);
        pen.setStroke(new BasicStroke(5));
        pen.drawOval(140, 140, SEAL - 280, SEAL - 280);
        pen.fill(star());
        pen.setFont(font("Tinos-Bold.ttf", 46));
        along(pen, office.toUpperCase(Locale.ROOT) + " • DEMO");
        pen.dispose();
        return png(image);
    }

    private static void along(Graphics2D pen, String text) {
        double middle = SEAL / 2.0;
        double step = Math.min(2 * Math.PI / (text.length() + 2), 0.155);
        double begin = -step * (text.length() - 1) / 2;
        for (int at = 0; at < text.length(); at++) {
            String letter = text.substring(at, at + 1);
            AffineTransform before = pen.getTransform();
            pen.rotate(begin + step * at, middle, middle);
            int width = pen.getFontMetrics().stringWidth(letter);
            pen.drawString(letter, (float) (middle - width / 2.0), 100);
            pen.setTransform(before);
        }
    }

    private static Path2D star() {
        var star = new Path2D.Double();
        double middle = SEAL / 2.0;
        for (int point = 0; point < 10; point++) {
            double reach = point % 2 == 0 ? 100 : 40;
            double angle = Math.PI * point / 5 - Math.PI / 2;
            double x = middle + reach * Math.cos(angle);
            double y = middle + reach * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static Graphics2D pen(BufferedImage image, Color color) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(color);
        return pen;
    }

    private static Font font(String name, float size) {
        try (InputStream file = DemoMarks.class.getResourceAsStream(FONTS + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file))
                    .deriveFont(size);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] png(BufferedImage image) {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
