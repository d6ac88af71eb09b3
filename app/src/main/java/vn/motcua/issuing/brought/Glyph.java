// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import org.apache.pdfbox.text.TextPosition;
import vn.motcua.language.VietnameseText;

/**
 * A letter where it stands on its page, in points from the left and the upper edge.
 *
 * @param text composed; several signs for a ligature
 * @param left where it begins
 * @param right where it ends
 * @param base the line that letters stand on
 * @param size of its font
 */
record Glyph(String text, double left, double right, double base, double size) {
    private static final double SMALLEST = 6;
    private static final double LARGEST = 40;

    static Glyph of(TextPosition letter) {
        double left = letter.getXDirAdj();
        return new Glyph(
                VietnameseText.composed(letter.getUnicode()),
                left,
                left + letter.getWidthDirAdj(),
                letter.getYDirAdj(),
                Math.clamp(Math.abs(letter.getYScale()), SMALLEST, LARGEST));
    }

    boolean isSpace() {
        return text.isBlank() || text.equals("\u00A0");
    }

    /** True for a mark that belongs to the letter before it. */
    boolean isMark() {
        return !text.isEmpty() && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
    }

    /** This letter with a mark that was drawn after it. */
    Glyph with(Glyph mark) {
        return new Glyph(VietnameseText.composed(text + mark.text), left, right, base, size);
    }

    /** What keeps this letter and the next apart. */
    Glyph space(Glyph next) {
        double end = next.left;
        return new Glyph(" ", right, end, base, size);
    }
}
