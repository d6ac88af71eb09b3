// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Judges how well a page can be read, by its greys. Product default, ADR 0051. */
final class PageQuality {
    /** How wide a page is judged, in points. */
    static final int WIDTH = 1000;

    private static final int BLACK_UNTIL = 128;
    private static final int INK_BELOW_PAPER = 60;
    private static final double LEAST_INK = 0.0004;
    private static final double DARKEST_MEAN = 90;
    private static final int FAINT = 175;
    private static final int TILE = 32;

    /** What counts as a tile with letters: differences of about thirty greys. */
    private static final double CONTRAST = 900;

    /** Sharp letters have about 1 to 3; two points of blur bring them under it. */
    private static final double SHARP = 0.25;

    private PageQuality() {}

    /** What may be wrong; a blank page has nothing else wrong. */
    static Set<PageWarning> of(BufferedImage picture) {
        Greys greys = Greys.of(picture);
        Set<PageWarning> warnings = EnumSet.noneOf(PageWarning.class);
        int paper = greys.part(0.75);
        double ink = greys.below(Math.max(1, paper - INK_BELOW_PAPER));
        if (greys.mean() < DARKEST_MEAN) {
            warnings.add(PageWarning.DARK);
        } else if (ink < LEAST_INK) {
            boolean faint = greys.below(Math.max(1, paper - INK_BELOW_PAPER / 4)) > LEAST_INK * 10;
            warnings.add(faint ? PageWarning.LIGHT : PageWarning.BLANK);
            return warnings;
        }
        if (greys.part(ink / 4) > FAINT) {
            warnings.add(PageWarning.LIGHT);
        }
        if (greys.sharpness() < SHARP) {
            warnings.add(PageWarning.BLURRED);
        }
        if (Skew.isSkewed(greys, (paper + Math.min(BLACK_UNTIL, paper)) / 2)) {
            warnings.add(PageWarning.SKEWED);
        }
        return warnings;
    }

    /**
     * The greys of a page, 0 black to 255 white.
     *
     * @param rows one after another
     * @param counts how many points there are of each grey
     */
    @SuppressWarnings("ArrayRecordComponent") // read once
    record Greys(int[] rows, int width, int height, int[] counts) {
        static Greys of(BufferedImage picture) {
            BufferedImage grey = Pictures.grey(picture);
            Raster raster = grey.getRaster();
            int[] rows =
                    raster.getSamples(0, 0, grey.getWidth(), grey.getHeight(), 0, (int[]) null);
            int[] counts = new int[256];
            for (int one : rows) {
                counts[one]++;
            }
            return new Greys(rows, grey.getWidth(), grey.getHeight(), counts);
        }

        double mean() {
            double sum = 0;
            for (int grey = 0; grey < counts.length; grey++) {
                sum += (double) grey * counts[grey];
            }
            return sum / rows.length;
        }

        /** The part of all points that are darker. */
        double below(int grey) {
            long darker = 0;
            for (int one = 0; one < grey; one++) {
                darker += counts[one];
            }
            return (double) darker / rows.length;
        }

        /** The grey that this part of all points does not exceed. */
        int part(double part) {
            long sum = 0;
            for (int grey = 0; grey < counts.length; grey++) {
                sum += counts[grey];
                if (sum >= part * rows.length) {
                    return grey;
                }
            }
            return counts.length - 1;
        }

        /**
         * How steep edges are where there are letters: the variance of the Laplacian over the
         * variance of the greys, of the steepest tenth of the tiles; large when there are none.
         */
        double sharpness() {
            double[] ratios = new double[(width / TILE) * (height / TILE)];
            int found = 0;
            for (int y = 1; y + TILE < height - 1; y += TILE) {
                for (int x = 1; x + TILE < width - 1; x += TILE) {
                    double ratio = ratio(x, y);
                    if (ratio >= 0) {
                        ratios[found++] = ratio;
                    }
                }
            }
            if (found == 0) {
                return Double.MAX_VALUE;
            }
            double[] sorted = Arrays.copyOf(ratios, found);
            Arrays.sort(sorted);
            return sorted[(int) (found * 0.9)];
        }

        private double ratio(int left, int top) {
            double sum = 0;
            double squares = 0;
            double edges = 0;
            for (int y = top; y < top + TILE; y++) {
                for (int x = left; x < left + TILE; x++) {
                    int at = y * width + x;
                    int grey = rows[at];
                    sum += grey;
                    squares += (double) grey * grey;
                    int edge =
                            rows[at - 1]
                                    + rows[at + 1]
                                    + rows[at - width]
                                    + rows[at + width]
                                    - 4 * grey;
                    edges += (double) edge * edge;
                }
            }
            double points = TILE * TILE;
            double variance = squares / points - (sum / points) * (sum / points);
            return variance < CONTRAST ? -1 : edges / points / variance;
        }
    }
}
