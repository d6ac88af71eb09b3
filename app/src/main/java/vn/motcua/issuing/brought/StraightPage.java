// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes a page stand as it is seen, so that boxes and what is written into them stand upright: its
 * sheet is its visible part, and it is turned by nothing. It looks as it did before.
 */
final class StraightPage {
    private StraightPage() {}

    static void make(PDDocument document, PDPage page) throws IOException {
        PDRectangle seen = page.getCropBox();
        int turned = page.getRotation();
        if (turned != 0) {
            turn(document, page, turned);
        } else {
            page.setMediaBox(seen);
        }
        page.setCropBox(page.getMediaBox());
        for (String box : List.of("BleedBox", "TrimBox", "ArtBox")) {
            page.getCOSObject().removeItem(COSName.getPDFName(box));
        }
        page.setAnnotations(List.of());
    }

    /** The drawing as a whole, turned; its patterns turn with it. */
    private static void turn(PDDocument document, PDPage page, int turned) throws IOException {
        PDRectangle seen = page.getCropBox();
        PDFormXObject drawing = drawing(document, page);
        drawing.setBBox(seen);
        drawing.setMatrix(upright(turned, seen).createAffineTransform());
        boolean sideways = turned % 180 != 0;
        page.setRotation(0);
        page.setMediaBox(
                sideways
                        ? new PDRectangle(seen.getHeight(), seen.getWidth())
                        : new PDRectangle(seen.getWidth(), seen.getHeight()));
        page.setResources(new PDResources());
        page.setContents(new PDStream(document));
        page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        try (var content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
            content.drawForm(drawing);
        }
    }

    private static PDFormXObject drawing(PDDocument document, PDPage page) throws IOException {
        try (InputStream lines = page.getContents()) {
            var drawing = new PDFormXObject(new PDStream(document, lines, COSName.FLATE_DECODE));
            PDResources resources = page.getResources();
            drawing.setResources(resources == null ? new PDResources() : resources);
            return drawing;
        }
    }

    /** From the measures of the page to those of a sheet whose lower left corner is 0, 0. */
    private static Matrix upright(int turned, PDRectangle seen) {
        float left = seen.getLowerLeftX();
        float below = seen.getLowerLeftY();
        float right = seen.getUpperRightX();
        float above = seen.getUpperRightY();
        return switch (turned) {
            case 90 -> new Matrix(0, -1, 1, 0, -below, right);
            case 180 -> new Matrix(-1, 0, 0, -1, right, above);
            default -> new Matrix(0, 1, -1, 0, above, -left);
        };
    }
}
