// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Binds pages into one PDF/A-2b (ISO 19005-2, level B): each page a picture, its words behind. */
final class PdfBinder {
    /** The longer side of A4 in points: sheets are bound in their own proportions. */
    private static final float LONG_SIDE = PDRectangle.A4.getHeight();

    private static final long PRIME = 31;
    private static final int FULL_TURN = 360;

    private final byte[] font;

    /**
     * @param font a TrueType file with all Vietnamese letters
     */
    PdfBinder(byte[] font) {
        this.font = font.clone();
    }

    /** The pages in this order. */
    byte[] bind(List<ScanPage> pages, String title) throws IOException {
        try (PDDocument nothing = new PDDocument()) {
            return bind(pages, title, nothing);
        }
    }

    /** The pages in this order, and behind them those of {@code paper} as they are. */
    byte[] bind(List<ScanPage> pages, String title, byte[] paper) throws IOException {
        try (PDDocument behind = Loader.loadPDF(paper)) {
            return bind(pages, title, behind);
        }
    }

    private byte[] bind(List<ScanPage> pages, String title, PDDocument behind) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("nothing to bind");
        }
        try (PDDocument document = new PDDocument()) {
            SheetPictures pictures = new SheetPictures(document);
            WordLayer layer = new WordLayer(document, font);
            for (ScanPage page : pages) {
                PDPage sheet = sheet(document, page, pictures.of(page));
                document.addPage(sheet);
                layer.write(sheet, page);
            }
            for (PDPage page : behind.getPages()) {
                document.importPage(page).getCOSObject().removeItem(COSName.STRUCT_PARENTS);
            }
            document.setDocumentId(identity(pages, title));
            ArchiveForm.give(document, title);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    /** The same pages under the same name are the same file, to the byte. */
    private static long identity(List<ScanPage> pages, String title) {
        long identity = title.hashCode();
        for (ScanPage page : pages) {
            identity = identity * PRIME + Arrays.hashCode(page.file().content());
            identity = identity * PRIME + (long) page.page() * FULL_TURN + page.turn().degrees();
        }
        return identity;
    }

    private static PDPage sheet(PDDocument document, ScanPage page, SheetPictures.Sheet picture)
            throws IOException {
        PDImageXObject image = picture.image();
        Turn turn = picture.upright().then(page.turn());
        float scale = LONG_SIDE / Math.max(image.getWidth(), image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        PDPage sheet =
                new PDPage(
                        turn.isSideways()
                                ? new PDRectangle(height, width)
                                : new PDRectangle(width, height));
        try (var content = new PDPageContentStream(document, sheet)) {
            content.drawImage(image, placed(turn, width, height));
        }
        return sheet;
    }

    /** The unit square of a picture onto a sheet that it fills, turned. */
    private static Matrix placed(Turn turn, float width, float height) {
        return switch (turn) {
            case NONE -> new Matrix(width, 0, 0, height, 0, 0);
            case RIGHT -> new Matrix(0, -width, height, 0, 0, width);
            case HALF -> new Matrix(-width, 0, 0, -height, width, height);
            case LEFT -> new Matrix(0, width, -height, 0, height, 0);
        };
    }
}
