// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a page as it is seen: turned as it says, and only its visible part.
 *
 * @param side which page, and how large
 * @param lines from above
 */
record SeenPage(Spot.SheetSide side, List<Line> lines) {
    SeenPage {
        lines = List.copyOf(lines);
    }

    /** Reads a page, counted from 1. */
    static SeenPage read(PDDocument document, int page) throws IOException {
        Reader reader = new Reader(document.getPage(page - 1).getRotation());
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return new SeenPage(side(document, page), reader.lines());
    }

    static Spot.SheetSide side(PDDocument document, int number) {
        PDPage page = document.getPage(number - 1);
        PDRectangle box = page.getCropBox();
        boolean sideways = page.getRotation() % 180 != 0;
        return new Spot.SheetSide(
                number,
                sideways ? box.getHeight() : box.getWidth(),
                sideways ? box.getWidth() : box.getHeight());
    }

    /** Gathers the letters that stand upright for whoever looks at the page. */
    private static final class Reader extends PDFTextStripper {
        private final int rotation;
        private final List<Line> lines = new ArrayList<>();
        private final List<Glyph> line = new ArrayList<>();

        Reader(int rotation) {
            this.rotation = rotation;
            setSortByPosition(true);
            setSuppressDuplicateOverlappingText(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (Math.round(text.getDir()) == rotation) {
                super.processTextPosition(text);
            }
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            letters.forEach(letter -> line.add(Glyph.of(letter)));
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void writePageEnd() {
            end();
        }

        private void end() {
            Line.of(line).ifPresent(lines::add);
            line.clear();
        }

        List<Line> lines() {
            end();
            return lines;
        }
    }
}
