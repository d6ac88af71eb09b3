// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.identity.Access;

/**
 * The cash side of a counter.
 *
 * @param access who may count
 * @param boxes the cash boxes
 * @param keeping where they are counted and closed
 */
@Component
public record CashDesk(Access access, CashBoxes boxes, BoxKeeping keeping) {
    /** The same at another clock. */
    CashDesk at(InstantSource past) {
        return new CashDesk(access, boxes, new BoxKeeping(access, boxes, past));
    }
}
