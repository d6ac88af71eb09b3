// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small work on pictures: turned, on white, grey, written. */
final class Pictures {
    private static final float QUALITY = 0.85f;

    private Pictures() {}

    /** The same, turned clockwise. */
    static BufferedImage turned(BufferedImage picture, Turn turn) {
        if (turn == Turn.NONE) {
            return picture;
        }
        int width = turn.isSideways() ? picture.getHeight() : picture.getWidth();
        int height = turn.isSideways() ? picture.getWidth() : picture.getHeight();
        AffineTransform around = new AffineTransform();
        around.translate(width / 2.0, height / 2.0);
        around.quadrantRotate(turn.degrees() / 90);
        around.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return drawn(picture, kind(picture), new Dimension(width, height), around);
    }

    /** The same in eight bits a colour, on white paper where nothing was. */
    static BufferedImage onWhite(BufferedImage picture) {
        return picture.getType() == kind(picture) ? picture : copied(picture, kind(picture));
    }

    /** The same without colour. */
    static BufferedImage grey(BufferedImage picture) {
        return copied(picture, BufferedImage.TYPE_BYTE_GRAY);
    }

    /** The same so wide; never wider than it is. */
    static BufferedImage narrowed(BufferedImage picture, int width) {
        if (picture.getWidth() <= width) {
            return picture;
        }
        double part = (double) width / picture.getWidth();
        int height = Math.max(1, (int) Math.round(picture.getHeight() * part));
        return drawn(
                picture,
                kind(picture),
                new Dimension(width, height),
                AffineTransform.getScaleInstance(part, part));
    }

    private static int kind(BufferedImage picture) {
        return picture.getColorModel().getNumColorComponents() == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_3BYTE_BGR;
    }

    private static BufferedImage copied(BufferedImage picture, int kind) {
        Dimension size = new Dimension(picture.getWidth(), picture.getHeight());
        return drawn(picture, kind, size, new AffineTransform());
    }

    private static BufferedImage drawn(
            BufferedImage picture, int kind, Dimension size, AffineTransform transform) {
        BufferedImage sheet = new BufferedImage(size.width, size.height, kind);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size.width, size.height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, transform, null);
        pen.dispose();
        return sheet;
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(onWhite(picture), null, null), settings);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
