// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** Whoever took money is told of boxes that nobody has counted yet. */
@Component
class FeeMorning implements Morning {
    private final CashBoxes boxes;
    private final InstantSource clock;

    FeeMorning(CashBoxes boxes, InstantSource clock) {
        this.boxes = boxes;
        this.clock = clock;
    }

    @Override
    public List<Need> needs(PageContext ctx, Staff staff) {
        if (!staff.may(Action.TAKE_PAYMENT)) {
            return List.of();
        }
        int left = boxes.leftOpen(staff.id(), VietnamTime.day(clock.instant())).size();
        return left == 0
                ? List.of()
                : List.of(
                        new Need(
                                DeadlinePill.State.TODAY,
                                left,
                                ctx.text("fee.morning.left"),
                                "",
                                ctx.href(FeeRoutes.OWN_BOX)));
    }
}
