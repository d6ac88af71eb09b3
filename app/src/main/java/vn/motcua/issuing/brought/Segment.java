// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import vn.motcua.language.VietnameseText;

/**
 * The words of one column of a line.
 *
 * @param text with single spaces
 * @param left in points from the left edge
 * @param right in points from the left edge
 * @param base the line that letters stand on, in points from the upper edge
 * @param size of the letters in points
 */
record Segment(String text, double left, double right, double base, double size) {
    /** How far letters rise above their line and fall below it, by their size. */
    private static final double RISE = 0.9;

    private static final double FALL = 0.25;

    /** What remains of words when they are compared: letters and figures, without marks. */
    static String key(String text) {
        return VietnameseText.folded(text).replaceAll("[^a-z0-9]", "");
    }

    boolean says(String key) {
        return key(text).equals(key);
    }

    double middle() {
        return (left + right) / 2;
    }

    double top() {
        return base - RISE * size;
    }

    double bottom() {
        return base + FALL * size;
    }

    boolean isOver(Segment other) {
        return left < other.right && other.left < right;
    }
}
