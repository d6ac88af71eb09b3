// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the words of a mark into lines that fit its box: 10 points high (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Phần II, Mục II), and lower only where the words would be cut off.
 */
final class MarkLetters {
    private static final int USUAL = 10;
    private static final int LOWEST = 6;

    /** From one line to the next, by the size of the letters. */
    private static final float LEADING = 1.2f;

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final Font face;

    /**
     * @param font a TrueType file
     */
    MarkLetters(byte[] font) {
        try {
            this.face = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
        } catch (FontFormatException unreadable) {
            throw new IllegalArgumentException(unreadable);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Words as they are drawn.
     *
     * @param size of the letters in points
     */
    record Set(List<String> lines, int size) {
        Set {
            lines = List.copyOf(lines);
        }
    }

    /** The lines in a box of this size in points; a word wider than the box stands alone. */
    Set in(float width, float height, List<String> words) {
        for (int size = USUAL; size > LOWEST; size--) {
            Set set = set(width, words, size);
            if (set.lines().size() * size * LEADING <= height) {
                return set;
            }
        }
        return set(width, words, LOWEST);
    }

    private Set set(float width, List<String> words, int size) {
        Font letters = face.deriveFont((float) size);
        List<String> lines = new ArrayList<>();
        for (String line : words) {
            StringBuilder begun = new StringBuilder();
            for (String word : line.split(" ", -1)) {
                String longer = begun.isEmpty() ? word : begun + " " + word;
                if (!begun.isEmpty() && width(letters, longer) > width) {
                    lines.add(begun.toString());
                    begun.setLength(0);
                    begun.append(word);
                } else {
                    begun.setLength(0);
                    begun.append(longer);
                }
            }
            lines.add(begun.toString());
        }
        return new Set(lines, size);
    }

    private static double width(Font letters, String text) {
        return letters.getStringBounds(text, PAPER).getWidth();
    }
}
