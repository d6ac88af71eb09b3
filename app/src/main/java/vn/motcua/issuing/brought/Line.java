// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a page: its signs from left to right, each run of spaces one space. */
final class Line {
    /** Spaces wider than that part columns: more than justified words ever stand apart. */
    static final double COLUMN_GAP = 15;

    /** The narrowest space, by the size of the letters. */
    private static final double SPACE = 0.15;

    private final String text;
    private final double[] lefts;
    private final double[] rights;
    private final double[] bases;
    private final double size;

    private Line(List<Glyph> glyphs) {
        StringBuilder signs = new StringBuilder();
        glyphs.forEach(glyph -> signs.append(glyph.text()));
        text = signs.toString();
        lefts = new double[text.length()];
        rights = new double[text.length()];
        bases = new double[text.length()];
        int at = 0;
        for (Glyph glyph : glyphs) {
            double width = (glyph.right() - glyph.left()) / glyph.text().length();
            for (int sign = 0; sign < glyph.text().length(); sign++) {
                lefts[at] = glyph.left() + sign * width;
                rights[at] = lefts[at] + width;
                bases[at] = glyph.base();
                at++;
            }
        }
        size = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    /** The line of these letters, sorted already; empty when it has none. */
    static Optional<Line> of(List<Glyph> sorted) {
        List<Glyph> glyphs = spaced(marked(sorted));
        return glyphs.isEmpty() ? Optional.empty() : Optional.of(new Line(glyphs));
    }

    /** Marks drawn by themselves (NFD) go to their letter; what shows no sign is left out. */
    private static List<Glyph> marked(List<Glyph> sorted) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (glyph.isMark() && !glyphs.isEmpty()) {
                glyphs.add(glyphs.removeLast().with(glyph));
            } else if (!glyph.isSpace()) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    /** What stands between two letters is known by its width, whether spaces were drawn or not. */
    private static List<Glyph> spaced(List<Glyph> letters) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph letter : letters) {
            if (!glyphs.isEmpty()) {
                Glyph before = glyphs.getLast();
                if (letter.left() - before.right() > SPACE * letter.size()) {
                    glyphs.add(before.space(letter));
                }
            }
            glyphs.add(letter);
        }
        return glyphs;
    }

    String text() {
        return text;
    }

    /** The line that a sign stands on, from the upper edge. */
    double base(int sign) {
        return bases[sign];
    }

    double left(int sign) {
        return lefts[sign];
    }

    double right(int sign) {
        return rights[sign];
    }

    /** True when a column begins at that sign. */
    boolean begins(int sign) {
        return sign == 0 || isColumnGap(sign - 1);
    }

    boolean isColumnGap(int sign) {
        return text.charAt(sign) == ' ' && rights[sign] - lefts[sign] > COLUMN_GAP;
    }

    /** The first sign from {@code from} on that is neither space nor leader. */
    int afterBlank(int from) {
        int at = from;
        while (at < text.length() && Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** True when dots or strokes lead from one sign to another. */
    boolean hasLeaders(int from, int to) {
        return !text.substring(from, to).isBlank();
    }

    /** The columns of the line. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isColumnGap(at)) {
                segments.add(segment(from, at));
                from = at + 1;
            }
        }
        segments.add(segment(from, text.length()));
        return segments;
    }

    private Segment segment(int from, int to) {
        return new Segment(
                text.substring(from, to), lefts[from], rights[to - 1], bases[from], size);
    }
}
