// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import vn.motcua.printing.PaperPlace;
import vn.motcua.scanning.WholePages;

/**
 * Finds a corner for the code that checks a paper: where nothing is drawn and nothing will be, on
 * the last page or else the first, below on the left if that is free.
 */
final class FreeCorner {
    static final String NAME = "check";

    /** The side of the code: 22 mm, as on the papers of the house; 16 mm where that is too much. */
    private static final List<Double> SIDES = List.of(22 / 25.4 * 72, 16 / 25.4 * 72);

    /** Under the code stands the symbol. */
    static final double CAPTION = 9;

    /** From both edges: 6 mm, within the margin of 30 mm on the left. */
    private static final double EDGE = 6 / 25.4 * 72;

    /** Darker is drawn on. */
    private static final int PAPER = 235;

    private static final int POINTS_AN_INCH = 72;

    private final PDDocument document;
    private final List<PaperPlace> taken;

    FreeCorner(PDDocument document, List<PaperPlace> taken) {
        this.document = document;
        this.taken = List.copyOf(taken);
    }

    Optional<PaperPlace> find() throws IOException {
        int last = document.getNumberOfPages();
        Optional<PaperPlace> found = on(last);
        return found.isPresent() || last == 1 ? found : on(1);
    }

    private Optional<PaperPlace> on(int page) throws IOException {
        Raster points = points(page);
        Spot.SheetSide side = SeenPage.side(document, page);
        return SIDES.stream()
                .flatMap(length -> corners(side, length))
                .filter(corner -> taken.stream().noneMatch(box -> Boxes.overlap(box, corner)))
                .filter(corner -> isBlank(points, corner))
                .findFirst();
    }

    private Raster points(int page) throws IOException {
        WholePages renderer = new WholePages(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage seen = renderer.renderImageWithDPI(page - 1, POINTS_AN_INCH, ImageType.GRAY);
        return seen.getRaster();
    }

    private static Stream<PaperPlace> corners(Spot.SheetSide page, double side) {
        double height = side + CAPTION;
        double right = page.width() - EDGE - side;
        double below = page.height() - EDGE - height;
        return Stream.of(
                        new double[] {EDGE, below},
                        new double[] {right, below},
                        new double[] {EDGE, EDGE},
                        new double[] {right, EDGE})
                .filter(at -> at[0] >= 0 && at[1] >= 0)
                .map(at -> new PaperPlace(NAME, page.number(), at[0], at[1], side, height));
    }

    private static boolean isBlank(Raster points, PaperPlace box) {
        int right = (int) Math.min(points.getWidth(), Math.ceil(box.x() + box.width()));
        int lower = (int) Math.min(points.getHeight(), Math.ceil(box.y() + box.height()));
        for (int y = (int) box.y(); y < lower; y++) {
            for (int x = (int) box.x(); x < right; x++) {
                if (points.getSample(x, y, 0) < PAPER) {
                    return false;
                }
            }
        }
        return true;
    }
}
