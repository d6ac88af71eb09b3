// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import vn.motcua.files.FileKind;

/** Makes pictures of pages, upright as their file says. */
final class PagePictures {
    private static final float POINTS_AN_INCH = 72;
    private static final float LEAST_AN_INCH = 150;
    private static final float A4_INCHES = 11.69f;

    /** A scanner that says 150 may give a little less. */
    private static final float NEARLY = 0.95f;

    private PagePictures() {}

    /** How many pages. */
    static int count(ScanFile file) throws IOException {
        if (file.kind() == FileKind.PDF) {
            return pdf(file, PDDocument::getNumberOfPages);
        }
        try (PictureFile picture = PictureFile.open(file.content(), file.kind())) {
            return picture.pages();
        }
    }

    /** A page, from 0, about so wide; a picture is never wider than it is. */
    static BufferedImage read(ScanFile file, int page, int width) throws IOException {
        if (file.kind() == FileKind.PDF) {
            return pdf(file, document -> rendered(document, page, width));
        }
        try (PictureFile picture = PictureFile.open(file.content(), file.kind())) {
            if (picture.isTooLarge(page)) {
                throw new IOException("too many points");
            }
            BufferedImage read = Pictures.onWhite(picture.read(page, width));
            return Pictures.turned(Pictures.narrowed(read, width), turn(file));
        }
    }

    private static Turn turn(ScanFile file) {
        return file.kind() == FileKind.JPEG ? ExifTurn.of(file.content()) : Turn.NONE;
    }

    private static BufferedImage rendered(PDDocument document, int page, int width)
            throws IOException {
        WholePages renderer = new WholePages(document);
        renderer.setSubsamplingAllowed(true);
        PDPage one = document.getPage(page);
        PDRectangle box = one.getCropBox();
        boolean sideways = Turn.of(one.getRotation()).orElse(Turn.NONE).isSideways();
        float shown = Math.max(1, sideways ? box.getHeight() : box.getWidth());
        float longest = Math.max(box.getWidth(), box.getHeight());
        float scale = Math.min(width / shown, 2 * Scans.WIDEST / longest);
        return renderer.renderImage(page, scale, ImageType.RGB);
    }

    /** True when a page was scanned with too few points to be read well. */
    static boolean isSmall(ScanFile file, int page) throws IOException {
        if (file.kind() == FileKind.PDF) {
            return pdf(file, document -> isSmall(document.getPage(page)));
        }
        try (PictureFile picture = PictureFile.open(file.content(), file.kind())) {
            int longest = Math.max(picture.width(page), picture.height(page));
            return longest / A4_INCHES < LEAST_AN_INCH * NEARLY;
        }
    }

    /** Only of a page that is nothing but a picture: letters have no points. */
    private static boolean isSmall(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null || resources.getFontNames().iterator().hasNext()) {
            return false;
        }
        int longest = 0;
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)
                    && resources.getXObject(name) instanceof PDImageXObject image) {
                longest = Math.max(longest, Math.max(image.getWidth(), image.getHeight()));
            }
        }
        PDRectangle box = page.getCropBox();
        float inches = Math.max(box.getWidth(), box.getHeight()) / POINTS_AN_INCH;
        return longest > 0 && longest / inches < LEAST_AN_INCH * NEARLY;
    }

    static <T> T pdf(ScanFile file, PdfEntrance.Reading<T> reading) throws IOException {
        return switch (PdfEntrance.open(file.content(), reading)) {
            case PdfEntrance.Entry.In<T> in -> in.found();
            case PdfEntrance.Entry.Out<T> out -> throw new IOException("PDF: " + out.why());
        };
    }
}
