// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.LocalDateTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.report.ReportPeriod;
import vn.motcua.web.PageContext;

/** The sentences that say what a report covers. */
record ReportWords(PageContext ctx) {
    /** The first and the last day. */
    String period(ReportPeriod period) {
        return ctx.text(
                "report.handling.period",
                ctx.formats().day(period.start()),
                ctx.formats().day(period.end()));
    }

    /** As of when it is told, and what that means. */
    String asOf(ReportPeriod period) {
        LocalDateTime told = VietnamTime.local(period.asOf());
        String day = ctx.formats().longDay(told.toLocalDate());
        return told.toLocalTime().equals(ReportFilter.END_OF_DAY)
                ? ctx.text("report.handling.as-of.day", day)
                : ctx.text("report.handling.as-of.moment", ctx.formats().time(told), day);
    }

    /** Both together. */
    String told(ReportPeriod period) {
        return period(period) + ". " + asOf(period);
    }
}
