// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

/**
 * A word as it was read from a page that stands upright, with the box around it in parts of the
 * width and the height of the page, from the upper left corner.
 *
 * @param text the word
 * @param line counts the lines of the page, so that words of one line are known
 * @param x of its left edge, 0 to 1
 * @param y of its upper edge, 0 to 1
 * @param width 0 to 1
 * @param height 0 to 1
 * @param sure how sure the reader was, 0 to 100
 */
public record ScanWord(
        String text, int line, double x, double y, double width, double height, int sure) {}
