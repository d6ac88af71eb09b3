// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.motcua.files.FileKind;

/** An open picture: a photograph, a drawing, or a scan of many pages (TIFF). */
final class PictureFile implements Closeable {
    /**
     * The most points: photographs of 50 million, A4 at 600 dpi twice. Product default, ADR 0051.
     */
    static final long MOST_POINTS = 64_000_000;

    private final ImageReader reader;
    private final ImageInputStream stream;
    private final int pages;
    private boolean cutOff;

    private PictureFile(ImageReader reader, ImageInputStream stream, int pages) {
        this.reader = reader;
        this.stream = stream;
        this.pages = pages;
        IIOReadWarningListener listener =
                (source, warning) ->
                        cutOff |= warning.contains("end of") || warning.contains("EOF");
        reader.addIIOReadWarningListener(listener);
        reader.setInput(stream, false, true);
    }

    /**
     * Opens a picture; only its head is read.
     *
     * @throws IOException when it cannot be read
     */
    static PictureFile open(byte[] content, FileKind kind) throws IOException {
        int pages = kind == FileKind.TIFF ? TiffPages.count(content) : 1;
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        return new PictureFile(
                reader, new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), pages);
    }

    /** How many pages. */
    int pages() {
        return pages;
    }

    /** The width of a page in points. */
    int width(int page) throws IOException {
        return reader.getWidth(page);
    }

    /** The height of a page in points. */
    int height(int page) throws IOException {
        return reader.getHeight(page);
    }

    /** True when a page has more points than are read. */
    boolean isTooLarge(int page) throws IOException {
        return (long) width(page) * height(page) > MOST_POINTS;
    }

    /**
     * A page as a picture at least so wide, or as wide as it is: points in between are left out
     * while it is read, so that little memory is needed.
     */
    BufferedImage read(int page, int width) throws IOException {
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width(page), height(page)) / width);
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, every);
    }

    /** True when what was read so far ended too early. */
    boolean isCutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
