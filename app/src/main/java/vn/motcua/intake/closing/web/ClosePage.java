// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import vn.motcua.calendar.VietnamTime;
import vn.motcua.intake.closing.CloseDigest;
import vn.motcua.intake.closing.DayClose;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.web.PageContext;

/**
 * A close to read and print.
 *
 * @param heading the day, and which close of it
 * @param place name of the unit
 * @param officer whose
 * @param at when it was closed, in words
 * @param part what was closed
 * @param note what explains a difference; empty without one
 * @param handedTo who took cash and papers; empty when nobody is named
 * @param digest the code of the figures, in fours
 * @param holds true when nothing was changed since
 */
record ClosePage(
        String heading,
        String place,
        String officer,
        String at,
        ClosingPage.LookPart part,
        String note,
        String handedTo,
        String digest,
        boolean holds) {
    static ClosePage of(PageContext ctx, DayRecords.Sealed sealed) {
        DayClose close = sealed.close();
        String day = ctx.formats().longDay(close.where().day());
        String at = ctx.formats().moment(VietnamTime.local(close.at()));
        return new ClosePage(
                close.ordinal() == 1
                        ? ctx.text("intake.close.title.of", day)
                        : ctx.text("intake.close.title.again", day, close.ordinal()),
                close.where().unit().unit().name(),
                close.name(),
                ctx.text(close.isLate() ? "intake.close.at.late" : "intake.close.at", at),
                new LookPartMaker(ctx).part(close.look()),
                close.said().note(),
                close.said().handedTo(),
                CloseDigest.brief(sealed.digest()),
                sealed.holds());
    }
}
