// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.util.List;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.intake.visit.Visit;
import vn.motcua.language.AmountWords;
import vn.motcua.web.PageContext;

/**
 * A visit as its page shows it.
 *
 * @param state {@code open}, {@code settled} or {@code undone}
 * @param recipient who came
 * @param at when
 * @param cases what was done
 * @param total what was paid; empty when nothing was
 * @param totalInWords the same in words
 * @param change what goes back; empty when nothing does
 * @param receipt number of the receipt; empty without
 * @param receiptId its key
 * @param left seconds in which it can still be undone
 */
record VisitPage(
        String state,
        String recipient,
        String at,
        List<Visit.Case> cases,
        String total,
        String totalInWords,
        String change,
        String receipt,
        String receiptId,
        long left) {
    static VisitPage of(PageContext ctx, Visit visit, long left) {
        Visit.Paid paid = visit.paid();
        boolean free = paid.total().dong() == 0;
        Visit.End end = visit.end();
        return new VisitPage(
                end == null ? "open" : end == Visit.End.SETTLED ? "settled" : "undone",
                visit.recipient(),
                ctx.formats().moment(VietnamTime.local(visit.at())),
                visit.cases(),
                free ? "" : ctx.formats().number(paid.total().dong()),
                AmountWords.words(paid.total().dong()),
                paid.change().dong() == 0 ? "" : ctx.formats().number(paid.change().dong()),
                paid.number(),
                Long.toString(paid.receipt()),
                left);
    }
}
