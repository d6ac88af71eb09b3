// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.util.List;
import java.util.Map;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.web.PageContext;

/**
 * An officer’s day as a line of the list of a day.
 *
 * @param officer whose
 * @param unit name of the unit
 * @param closes each close with its time
 * @param state what is still open, in words; empty when all is closed
 */
record OfficerLine(
        String officer,
        String unit,
        String received,
        String settled,
        String returned,
        List<ClosingPage.Past> closes,
        String state) {
    static OfficerLine of(PageContext ctx, DayRecords.OfficerDay one) {
        return new OfficerLine(
                one.officer(),
                one.unit(),
                ctx.formats().number(one.received()),
                ctx.formats().number(one.settled()),
                ctx.formats().number(one.returned()),
                one.closes().stream().map(close -> past(ctx, close)).toList(),
                state(ctx, one));
    }

    private static ClosingPage.Past past(PageContext ctx, DayRecords.Listed close) {
        return new ClosingPage.Past(
                ctx.href(ClosingRoutes.CLOSE, Map.of("id", Long.toString(close.id()))),
                ctx.formats().dayOrMoment(VietnamTime.local(close.at())));
    }

    private static String state(PageContext ctx, DayRecords.OfficerDay one) {
        if (one.open() == 0) {
            return "";
        }
        return ctx.text(
                one.closes().isEmpty() ? "intake.close.all.missing" : "intake.close.all.rest",
                one.open());
    }
}
