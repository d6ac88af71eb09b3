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

    private final Line line;
    private final int page;

    TextBox(SeenPage page, Line line) {
        this.line = line;
        this.page = page.side().number();
    }

    /** A box between two signs of the line, both not in it. */
    PaperPlace between(String name, int before, int after) {
        return box(name, before, line.left(after), isLed(before, after));
    }

    /** A box behind a sign. */
    PaperPlace behind(String name, int before, double right) {
        return box(name, before, right, isLed(before, line.afterBlank(before + 1)));
    }

    private boolean isLed(int before, int after) {
        return line.hasLeaders(before + 1, after);
    }

    private PaperPlace box(String name, int before, double right, boolean led) {
        double left = line.right(before);
        double base = line.base(before) - (led ? RAISE : 0);
        return new PaperPlace(
                name,
                page,
                left + GAP,
                base + BASE_LINE - HEIGHT,
                Math.max(0, right - left - 2 * GAP),
                HEIGHT);
    }
}
