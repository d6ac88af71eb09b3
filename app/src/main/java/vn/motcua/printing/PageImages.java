// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a printed paper as pictures, for pages that show how it will look. */
public final class PageImages {
    private static final int DOTS_AN_INCH = 96;

    private PageImages() {}

    /** How many pages a paper has. */
    public static int count(Paper paper) {
        try (PDDocument pages = Loader.loadPDF(paper.pdf())) {
            return pages.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A page as PNG at the size of a screen, counted from 1; empty when there is none. */
    public static Optional<byte[]> png(Paper paper, int page) {
        try (PDDocument pages = Loader.loadPDF(paper.pdf())) {
            if (page < 1 || page > pages.getNumberOfPages()) {
                return Optional.empty();
            }
            var file = new ByteArrayOutputStream();
            var seen =
                    new PDFRenderer(pages)
                            .renderImageWithDPI(page - 1, DOTS_AN_INCH, ImageType.GRAY);
            ImageIO.write(seen, "png", file);
            return Optional.of(file.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
