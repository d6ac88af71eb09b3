// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import vn.motcua.fee.bank.Reconciliation;
import vn.motcua.fee.bank.StatementLine;
import vn.motcua.web.PageContext;

/**
 * A transfer, or money that came unexpected, as a line of the page.
 *
 * @param outcome what came of it, in words
 * @param isFine true when nothing has to be done
 * @param receipt series and number; empty for money that came unexpected
 * @param href where the receipt is; empty without one
 * @param day of the receipt, or of the bank
 * @param booked what the receipt says; empty without one
 * @param came what the bank says; empty when nothing came
 * @param purpose as the bank wrote it, or the reference that was looked for
 */
record MatchLine(
        String outcome,
        boolean isFine,
        String receipt,
        String href,
        String day,
        String booked,
        String came,
        String purpose) {
    static MatchLine of(PageContext ctx, Reconciliation.Match match) {
        StatementLine line = match.line();
        Reconciliation.Outcome outcome = match.outcome();
        String id = Long.toString(match.transfer().receipt());
        return new MatchLine(
                ctx.text("fee.match." + outcome.code()),
                outcome == Reconciliation.Outcome.MATCHED,
                match.transfer().number(),
                ctx.href(FeeRoutes.RECEIPT, java.util.Map.of("id", id)),
                ctx.formats().day(match.transfer().day()),
                ctx.formats().number(match.transfer().money().dong()),
                line == null ? "" : ctx.formats().number(line.money().dong()),
                line == null ? match.transfer().reference().value() : line.purpose());
    }

    /** Money that no receipt was given for. */
    static MatchLine of(PageContext ctx, StatementLine line) {
        return new MatchLine(
                ctx.text("fee.match.unexpected"),
                false,
                "",
                "",
                ctx.formats().day(line.day()),
                "",
                ctx.formats().number(line.money().dong()),
                line.purpose());
    }
}
