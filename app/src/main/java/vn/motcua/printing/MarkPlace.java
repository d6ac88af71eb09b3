// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * Where a mark goes that no letter of its own holds, such as the breve of the Ê Đê letters ê̆, ô̆,
 * ơ̆, ư̆: in the middle above its letter. The library sets such a mark beside it.
 */
final class MarkPlace {
    private static final double GAP = 0.02;

    private final TrueTypeFont font;
    private final CmapLookup map;

    MarkPlace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.map = font.getUnicodeCmapLookup();
    }

    /** The style of a mark after a letter; empty when the font has one of them not. */
    synchronized Optional<String> style(int letter, int mark) {
        try {
            BoundingBox over = box(letter);
            BoundingBox bowl = box(plain(letter));
            BoundingBox drawn = box(mark);
            if (over == null || bowl == null || drawn == null) {
                return Optional.empty();
            }
            double em = font.getUnitsPerEm();
            double pen = font.getAdvanceWidth(map.getGlyphId(letter)) / em;
            double left = middle(bowl) / em - pen - middle(drawn) / em;
            double up = (over.getUpperRightY() - drawn.getLowerLeftY()) / em + GAP;
            return Optional.of(style(left, Math.max(up, 0)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String style(double left, double up) {
        return String.format(
                Locale.ROOT,
                "margin-left: %.3fem; margin-right: %.3fem; vertical-align: %.3fem; line-height: 0",
                left,
                -left,
                up);
    }

    private @Nullable BoundingBox box(int sign) throws IOException {
        var glyph = font.getGlyph().getGlyph(map.getGlyphId(sign));
        return glyph == null ? null : glyph.getBoundingBox();
    }

    private static double middle(BoundingBox box) {
        return (box.getLowerLeftX() + box.getUpperRightX()) / 2.0;
    }

    /** The letter without horn and hat, whose bowl the mark stands over. */
    private static int plain(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
    }
}
