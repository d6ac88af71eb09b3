// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The image of a signature or of a seal: PNG with a transparent ground (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Phần II, Mục II). What is brought is drawn anew, so that nothing but its points is
 * kept.
 */
public final class MarkImage {
    /** The most bytes: 512 KB. Product default, ADR 0054. */
    public static final int MOST_BYTES = 512 * 1024;

    /** The least points of a side: 36 mm at 72 points an inch would be 102. */
    public static final int LEAST_SIDE = 80;

    /** The most points of a side. */
    public static final int MOST_SIDE = 2000;

    private static final int ALPHA = 24;
    private static final int OPAQUE = 255;
    private static final int HALF = 128;
    private static final int TENTH = 10;

    private MarkImage() {}

    /** The image as it is kept, or what is wrong with it. */
    public sealed interface Reading {
        /** It can be used. */
        @SuppressWarnings("ArrayRecordComponent") // drawn once, put into the register
        record Fine(byte[] png) implements Reading {}

        /** It cannot. */
        record Faulty(Fault why) implements Reading {}
    }

    /** What is wrong with an image. */
    public enum Fault {
        /** It has more than {@link #MOST_BYTES}. */
        TOO_LARGE,
        /** It is no PNG, or broken. */
        NOT_PNG,
        /** A side has fewer points than {@link #LEAST_SIDE} or more than {@link #MOST_SIDE}. */
        MEASURES,
        /** It has a ground, which would cover what stands below. */
        NOT_TRANSPARENT,
        /** Nothing is drawn on it. */
        BLANK
    }

    /** Reads what somebody brought. */
    public static Reading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Reading.Faulty(Fault.TOO_LARGE);
        }
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return isMeasured(reader.getWidth(0)) && isMeasured(reader.getHeight(0))
                        ? looked(reader.read(0))
                        : new Reading.Faulty(Fault.MEASURES);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return new Reading.Faulty(Fault.NOT_PNG);
        }
    }

    private static boolean isMeasured(int side) {
        return side >= LEAST_SIDE && side <= MOST_SIDE;
    }

    private static Reading looked(BufferedImage image) throws IOException {
        if (!image.getColorModel().hasAlpha()) {
            return new Reading.Faulty(Fault.NOT_TRANSPARENT);
        }
        int points = image.getWidth() * image.getHeight();
        int ink = 0;
        int ground = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int alpha = (image.getRGB(x, y) >>> ALPHA) & OPAQUE;
                ink += alpha >= HALF ? 1 : 0;
                ground += alpha == 0 ? 1 : 0;
            }
        }
        if (ground < points / TENTH) {
            return new Reading.Faulty(Fault.NOT_TRANSPARENT);
        }
        return ink == 0 ? new Reading.Faulty(Fault.BLANK) : new Reading.Fine(drawn(image));
    }

    private static byte[] drawn(BufferedImage image) throws IOException {
        var copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                copy.setRGB(x, y, image.getRGB(x, y));
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", file);
        return file.toByteArray();
    }
}
