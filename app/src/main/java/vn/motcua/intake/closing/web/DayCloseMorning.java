// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** Whoever did not close their day is told the next morning, and so is the head. */
@Component
class DayCloseMorning implements Morning {
    /** A week of days, and the days off before it. */
    private static final int DAYS = 7;

    private final DayRecords records;
    private final Access access;
    private final InstantSource clock;

    DayCloseMorning(DayRecords records, Access access, InstantSource clock) {
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Need> needs(PageContext ctx, Staff staff) {
        List<Need> needs = new ArrayList<>();
        if (staff.may(Action.CLOSE_DAY)) {
            own(ctx, staff, needs);
        }
        if (staff.may(Action.VIEW_DAY_CLOSES) && staff.may(Action.CLOSE_DAY)) {
            others(ctx, staff, needs);
        }
        return needs;
    }

    private void own(PageContext ctx, Staff staff, List<Need> needs) {
        List<DayRecords.OpenDay> open = open(staff, Action.CLOSE_DAY, staff.id());
        if (!open.isEmpty()) {
            String day = ctx.formats().typedDay(open.getFirst().day());
            needs.add(
                    new Need(
                            DeadlinePill.State.TODAY,
                            open.size(),
                            ctx.text("intake.close.morning.own"),
                            ctx.text(
                                    "intake.close.morning.first",
                                    ctx.formats().longDay(open.getFirst().day())),
                            ctx.href(ClosingRoutes.OWN, Map.of("day", day))));
        }
    }

    private void others(PageContext ctx, Staff staff, List<Need> needs) {
        List<DayRecords.OpenDay> open =
                open(staff, Action.VIEW_DAY_CLOSES, null).stream()
                        .filter(one -> !one.officer().equals(staff.id()))
                        .toList();
        if (!open.isEmpty()) {
            String day = ctx.formats().typedDay(open.getLast().day());
            needs.add(
                    new Need(
                            DeadlinePill.State.TODAY,
                            open.size(),
                            ctx.text("intake.close.morning.others"),
                            ctx.text(
                                    "intake.close.morning.last",
                                    ctx.formats().longDay(open.getLast().day())),
                            ctx.href(ClosingRoutes.ALL, Map.of("day", day))));
        }
    }

    private List<DayRecords.OpenDay> open(Staff staff, Action action, @Nullable AccountId officer) {
        LocalDate today = VietnamTime.day(clock.instant());
        Reach reach = access.reach(staff, action);
        Set<Long> units = reach.unitIds();
        return units.isEmpty()
                ? List.of()
                : records.open(units, officer, new DayRecords.Span(today.minusDays(DAYS), today));
    }
}
