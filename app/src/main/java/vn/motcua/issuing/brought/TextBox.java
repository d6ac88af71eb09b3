// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import vn.motcua.printing.PaperPlace;

/** Boxes that the clerk writes into: one line of letters on the line of the page. */
final class TextBox {
    static final double HEIGHT = 17;

    /** From the lower edge of a box up to the line its letters stand on: as signing writes. */
    private static final double BASE_LINE = 3.9;

    /** Letters over leaders stand a little above them. */
    private static final double RAISE = 1.5;

    /** Boxes never touch. */
    private static final double GAP = 0.5;

    private static final double SPACE = 3;

    private final Line line;
    private final double base;
    private final int page;

    /**
     * @param word on whose line the boxes stand, of those in {@code line}
     */
    TextBox(SeenPage page, Line line, int word) {
        this.base = line.base(word);
        this.line = line;
        this.page = page.side().number();
    }

    /** A box between two signs of the line, both not in it. */
    PaperPlace between(String name, int before, int after) {
        return box(name, line.right(before), line.left(after), isLed(before, after));
    }

    /** A box behind a sign, from which a space parts it. */
    PaperPlace behind(String name, int before, double right) {
        boolean led = isLed(before, line.afterBlank(before + 1));
        return box(name, line.right(before) + SPACE, right, led);
    }

    private boolean isLed(int before, int after) {
        return line.hasLeaders(before + 1, after);
    }

    private PaperPlace box(String name, double begin, double end, boolean led) {
        double lower = base + BASE_LINE - (led ? RAISE : 0);
        double width = Math.max(0, end - begin - 2 * GAP);
        return new PaperPlace(name, page, begin + GAP, lower - HEIGHT, width, HEIGHT);
    }
}
