// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

/**
 * A box on a page, measured in points (1/72 inch) from the top left corner of the page.
 *
 * @param page from 1
 * @param x of its left edge
 * @param y of its upper edge
 * @param width above 0
 * @param height above 0
 */
public record Place(int page, float x, float y, float width, float height) {
    public Place {
        if (page < 1 || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a place is a box on a page");
        }
    }
}
