// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.motcua.fee.Quotes;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.fee.till.CorrectionBook;
import vn.motcua.fee.till.Corrections;
import vn.motcua.fee.till.Receipts;
import vn.motcua.fee.till.Till;
import vn.motcua.identity.Access;

/** Tills over the records of this installation at another clock than the machine’s. */
@Component
record CashDesks(
        Access access, Receipts receipts, CashBoxes boxes, CorrectionBook book, Quotes quotes) {
    Till till(InstantSource clock) {
        return new Till(access, receipts, boxes, clock);
    }

    BoxKeeping keeping(InstantSource clock) {
        return new BoxKeeping(access, boxes, clock);
    }

    Corrections corrections(InstantSource clock) {
        return new Corrections(access, book, boxes, clock);
    }
}
