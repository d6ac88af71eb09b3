// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.till.CashBox;
import vn.motcua.web.PageContext;

/**
 * A cash box as a line of the list of a day.
 *
 * @param officer whose
 * @param href where it is shown; empty for the sum
 * @param unit name of the unit
 * @param shift which one of the day
 * @param cash taken in cash, without what was voided and given back
 * @param transfers the same by transfer
 * @param expected cash that should be in it
 * @param difference counted less expected, in figures; null while it is open
 * @param differs true when there is one
 */
record BoxLine(
        String officer,
        String href,
        String unit,
        int shift,
        String cash,
        String transfers,
        String expected,
        @Nullable String difference,
        boolean differs) {
    static BoxLine of(PageContext ctx, CashBox box) {
        CashBox.Closed closed = box.closed();
        return new BoxLine(
                box.name(),
                ctx.href(FeeRoutes.BOX, Map.of("id", Long.toString(box.id()))),
                box.unit().unit().name(),
                box.shift(),
                ctx.formats().number(cash(box)),
                ctx.formats().number(transfers(box)),
                ctx.formats().number(box.takings().expected()),
                closed == null ? null : ctx.formats().number(closed.difference()),
                closed != null && closed.difference() != 0);
    }

    /** All of them together. */
    static BoxLine sum(PageContext ctx, List<CashBox> boxes) {
        return new BoxLine(
                "",
                "",
                "",
                0,
                ctx.formats().number(sum(boxes, BoxLine::cash)),
                ctx.formats().number(sum(boxes, BoxLine::transfers)),
                ctx.formats().number(sum(boxes, box -> box.takings().expected())),
                ctx.formats().number(sum(boxes, BoxLine::difference)),
                boxes.stream().anyMatch(box -> difference(box) != 0));
    }

    private static long sum(List<CashBox> boxes, ToLongFunction<CashBox> of) {
        return boxes.stream().mapToLong(of).sum();
    }

    private static long cash(CashBox box) {
        CashBox.Takings takings = box.takings();
        return takings.expected() - takings.change().dong();
    }

    private static long transfers(CashBox box) {
        return box.takings().net() - cash(box);
    }

    private static long difference(CashBox box) {
        CashBox.Closed closed = box.closed();
        return closed == null ? 0 : closed.difference();
    }
}
