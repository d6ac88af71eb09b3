// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.printing.PaperPlace;

/**
 * One of nine fields of the first or the last page.
 *
 * @param last true for the last page
 * @param row from the upper edge, 1 to 3
 * @param column from the left edge, 1 to 3
 */
public record Spot(boolean last, int row, int column) {
    /** Nothing is put nearer to an edge: 15 mm, the narrowest margin of Nghị định 30/2020/NĐ-CP. */
    private static final double MARGIN = 15 / 25.4 * 72;

    private static final List<Integer> THIRDS = List.of(1, 2, 3);

    /** All of them, in the order of reading. */
    public static List<Spot> all() {
        return Stream.of(false, true)
                .flatMap(last ->
                        THIRDS.stream()
                                .flatMap(row ->
                                        THIRDS.stream().map(column -> new Spot(last, row, column))))
                .toList();
    }

    /** The spot of this {@link #code()}; empty when it is none. */
    public static Optional<Spot> parse(String code) {
        return all().stream().filter(spot -> spot.code().equals(code)).findFirst();
    }

    /** Page, row and column from 1, such as {@code last-1-3}. */
    public String code() {
        return page() + "-" + row + "-" + column;
    }

    /** The word in messages: {@code first} or {@code last}. */
    public String page() {
        return last ? "last" : "first";
    }

    /** A box of that size there. */
    PaperPlace place(String name, Paging pages, Size size) {
        SheetSide sheet = last ? pages.last() : pages.first();
        return new PaperPlace(
                name,
                sheet.number(),
                begin(column, sheet.width(), size.width()),
                begin(row, sheet.height(), size.height()),
                size.width(),
                size.height());
    }

    private static double begin(int third, double whole, double part) {
        double room = Math.max(0, whole - part - 2 * MARGIN);
        return MARGIN + room * (third - 1) / 2;
    }

    /** Width and height of a box in points. */
    record Size(double width, double height) {
        static Size ofMillimetres(double width, double height) {
            return new Size(width / 25.4 * 72, height / 25.4 * 72);
        }
    }

    /** The first and the last page. */
    record Paging(SheetSide first, SheetSide last) {}

    /**
     * A page as it is seen.
     *
     * @param number from 1
     * @param width in points
     * @param height in points
     */
    record SheetSide(int number, double width, double height) {}
}
