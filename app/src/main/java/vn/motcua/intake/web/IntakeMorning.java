// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Whoever receives comes to receive. */
@Component
class IntakeMorning implements Morning {
    @Override
    public Optional<Next> next(PageContext ctx, Staff staff) {
        return staff.may(Action.RECEIVE)
                ? Optional.of(
                        new Next(1, ctx.text("intake.next"), ctx.href(IntakeRoutes.RECEPTION)))
                : Optional.empty();
    }
}
