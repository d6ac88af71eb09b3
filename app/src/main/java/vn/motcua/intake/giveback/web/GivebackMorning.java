// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.intake.giveback.ReadyPile;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** Whoever hands results over begins at the return desk, and hears how many wait there. */
@Component
class GivebackMorning implements Morning {
    private static final int ORDER = 3;

    private final ReadyPile pile;
    private final Access access;

    GivebackMorning(ReadyPile pile, Access access) {
        this.pile = pile;
        this.access = access;
    }

    @Override
    public List<Need> needs(PageContext ctx, Staff staff) {
        Set<Long> units = access.reach(staff, Action.RETURN_RESULT).unitIds();
        int waiting = units.isEmpty() ? 0 : pile.count(units);
        return waiting == 0
                ? List.of()
                : List.of(
                        new Need(
                                DeadlinePill.State.NONE,
                                waiting,
                                ctx.text("intake.giveback.need"),
                                "",
                                ctx.href(GivebackRoutes.PILE)));
    }

    @Override
    public Optional<Next> next(PageContext ctx, Staff staff) {
        return staff.may(Action.RETURN_RESULT)
                ? Optional.of(
                        new Next(
                                ORDER,
                                ctx.text("intake.giveback.next"),
                                ctx.href(GivebackRoutes.PILE)))
                : Optional.empty();
    }
}
