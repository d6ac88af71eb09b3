// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import vn.motcua.dossier.act.WhyNot;
import vn.motcua.fee.till.Taken;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.immediate.LaneAnswer;
import vn.motcua.web.PageContext;

/** Says why a visit was not done, beside the field where it can be mended. */
final class LaneWords {
    private LaneWords() {}

    /** What to know first; empty when the faults say all. */
    static String tell(PageContext ctx, LaneAnswer answer, Faults faults) {
        return switch (answer) {
            case LaneAnswer.Done _ -> "";
            case LaneAnswer.PriceChanged changed ->
                    ctx.text(
                            "intake.lane.price-changed",
                            ctx.formats().number(changed.total().dong()));
            case LaneAnswer.Denied denied -> fault(faults, denied.why());
            case LaneAnswer.BookClosed closed -> {
                faults.add(
                        "rows",
                        "book-closed",
                        ctx.text("intake.book.kind." + closed.book().code()));
                yield "";
            }
            case LaneAnswer.NumberGone gone -> gone(faults, gone.number());
            case LaneAnswer.NotPaid unpaid -> fault(faults, unpaid.reason());
            case LaneAnswer.NoPrice _ -> {
                faults.add("rows", "no-price");
                yield "";
            }
        };
    }

    private static String gone(Faults faults, int number) {
        faults.add("rows", "number-gone", number);
        return "";
    }

    private static String fault(Faults faults, WhyNot why) {
        switch (why.reason()) {
            case RECEIVED_BY_SAME -> faults.add("signer", "signer.same");
            case RIGHT -> faults.add("signer", "signer.right");
            case NO_PROCESS, PROCEDURE_CLOSED -> faults.add("rows", "no-price");
            default -> faults.add("rows", "again");
        }
        return "";
    }

    private static String fault(Faults faults, Taken.Reason reason) {
        String field = reason == Taken.Reason.GIVEN_TOO_LITTLE ? "given" : "rows";
        faults.add(field, "pay." + reason.code());
        return "";
    }
}
