// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

/**
 * Finds out whether lines run askew: of all slopes, lines of letters are thinnest along their own.
 */
final class Skew {
    private static final double STEP = 0.5;
    private static final double MOST = 6;
    private static final double TOLD = 1.5;

    private Skew() {}

    /** True when lines run at least so many degrees askew. */
    static boolean isSkewed(PageQuality.Greys greys, int inkBelow) {
        double best = 0;
        double sharpest = spread(greys, inkBelow, 0) * 1.05;
        for (double degrees = -MOST; degrees <= MOST; degrees += STEP) {
            double spread = spread(greys, inkBelow, Math.tan(Math.toRadians(degrees)));
            if (spread > sharpest) {
                sharpest = spread;
                best = degrees;
            }
        }
        return Math.abs(best) >= TOLD;
    }

    /** How unevenly ink lies on lines of this slope: the sum of the squares of their ink. */
    private static double spread(PageQuality.Greys greys, int inkBelow, double slope) {
        long[] lines = new long[greys.height() * 2];
        for (int y = 0; y < greys.height(); y += 2) {
            for (int x = 0; x < greys.width(); x += 2) {
                if (greys.rows()[y * greys.width() + x] < inkBelow) {
                    int line = (int) (y + slope * x) + greys.height() / 2;
                    lines[Math.clamp(line, 0, lines.length - 1)]++;
                }
            }
        }
        double squares = 0;
        for (long line : lines) {
            squares += (double) line * line;
        }
        return squares;
    }
}
