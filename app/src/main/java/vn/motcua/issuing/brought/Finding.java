// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.printing.PaperPlace;

/**
 * What was found on a page.
 *
 * @param boxes where things go; empty when there is a fault
 * @param symbol that is printed behind the number; empty when none is
 * @param fault why nothing goes there; null when it does
 */
record Finding(List<PaperPlace> boxes, String symbol, @Nullable BroughtFault fault) {
    Finding {
        boxes = List.copyOf(boxes);
    }

    static Finding at(PaperPlace... boxes) {
        return new Finding(List.of(boxes), "", null);
    }

    static Finding not(BroughtFault why) {
        return new Finding(List.of(), "", why);
    }
}
