// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.desk.WorkView;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Where each role of the desk begins: who decides with what is to be signed, and so on. */
@Component
class DeskMorning implements Morning {
    @Override
    public Optional<Next> next(PageContext ctx, Staff staff) {
        if (staff.may(Action.DECIDE)) {
            return Optional.of(next(ctx, 2, WorkView.SIGNING));
        }
        return staff.may(Action.TAKE_OVER)
                ? Optional.of(next(ctx, 4, WorkView.WAITING))
                : Optional.empty();
    }

    private static Next next(PageContext ctx, int order, WorkView view) {
        return new Next(order, ctx.text("desk.next." + view.code()), ctx.href(DeskRoutes.of(view)));
    }
}
