// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.motcua.files.FileKind;

/**
 * The picture of each page as it is bound: photographs and scanned JPEGs byte by byte as they came,
 * black and white without loss (CCITT G4), everything else as JPEG at 300 dpi.
 *
 * @param document into which they go
 */
record SheetPictures(PDDocument document) {
    private static final float QUALITY = 0.85f;

    /** How much the proportions of a picture may differ from those of its page. */
    private static final float SAME = 0.03f;

    /** Black, white and what few greys edges have. */
    private static final int BITONAL = 1;

    /**
     * A picture and how it is turned to stand as its file shows it.
     *
     * @param upright clockwise
     */
    record Sheet(PDImageXObject image, Turn upright) {}

    /** The picture of a page. */
    Sheet of(ScanPage page) throws IOException {
        ScanFile file = page.file();
        if (file.kind() == FileKind.JPEG) {
            return new Sheet(passed(file.content()), ExifTurn.of(file.content()));
        }
        if (file.kind() == FileKind.PDF) {
            Optional<Passed> scanned =
                    PagePictures.pdf(file, source -> scanned(source.getPage(page.page())));
            if (scanned.isPresent()) {
                return new Sheet(passed(scanned.get().jpeg()), scanned.get().upright());
            }
        }
        return new Sheet(made(page), Turn.NONE);
    }

    private PDImageXObject passed(byte[] jpeg) throws IOException {
        return JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg));
    }

    private PDImageXObject made(ScanPage page) throws IOException {
        if (page.file().kind() == FileKind.TIFF) {
            BufferedImage whole = whole(page);
            if (whole.getColorModel().getPixelSize() == BITONAL) {
                return CCITTFactory.createFromImage(document, whole);
            }
        }
        BufferedImage picture = PagePictures.read(page.file(), page.page(), Scans.WIDEST);
        return JPEGFactory.createFromImage(document, Pictures.onWhite(picture), QUALITY);
    }

    private static BufferedImage whole(ScanPage page) throws IOException {
        try (PictureFile file = PictureFile.open(page.file().content(), FileKind.TIFF)) {
            return file.read(page.page(), Integer.MAX_VALUE);
        }
    }

    /** A JPEG that is all of a page, with its turn. */
    @SuppressWarnings("ArrayRecordComponent") // passed on
    private record Passed(byte[] jpeg, Turn upright) {}

    private static Optional<Passed> scanned(PDPage page) throws IOException {
        Optional<OnlyPicture.Placed> only = OnlyPicture.of(page);
        return only.isPresent() && isJpegOf(only.get(), page)
                ? Optional.of(new Passed(bytes(only.get().image()), only.get().turn()))
                : Optional.empty();
    }

    /** An own colour space, a mask or another proportion say that the picture is not all. */
    private static boolean isJpegOf(OnlyPicture.Placed placed, PDPage page) throws IOException {
        PDImageXObject image = placed.image();
        COSBase filter = image.getCOSObject().getDictionaryObject(COSName.FILTER);
        PDRectangle box = page.getCropBox();
        Turn lies = placed.turn().then(Turn.of(page.getRotation()).orElse(Turn.NONE).back());
        float asked =
                lies.isSideways()
                        ? box.getHeight() / box.getWidth()
                        : box.getWidth() / box.getHeight();
        float has = (float) image.getWidth() / image.getHeight();
        return COSName.DCT_DECODE.equals(filter)
                && image.getSoftMask() == null
                && image.getMask() == null
                && image.getCOSObject().getDictionaryObject(COSName.DECODE) == null
                && image.getColorSpace().getNumberOfComponents() != 4
                && Math.abs(asked / has - 1) < SAME;
    }

    private static byte[] bytes(PDImageXObject image) throws IOException {
        try (InputStream raw = image.getCOSObject().createRawInputStream()) {
            return raw.readAllBytes();
        }
    }
}
