// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/**
 * A box that a template keeps free, such as for a number or a signature, and where it came to lie.
 * Measured in points (1/72 inch) from the left and the upper edge of the page, which is where
 * signing counts from as well.
 *
 * @param name as the template calls it, such as {@code number}, {@code date}, {@code signature},
 *     {@code seal}
 * @param page counted from 1
 * @param x from the left edge of the page to the left edge of the box
 * @param y from the upper edge of the page to the upper edge of the box
 * @param width of the box
 * @param height of the box
 */
public record PaperPlace(String name, int page, double x, double y, double width, double height) {}
