// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.ReceiptHead;
import vn.motcua.fee.till.ReceiptLists;
import vn.motcua.identity.Staff;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Puts a cash box into words. */
@Component
class BoxViewMaker {
    private final ReceiptLists receipts;
    private final BoxKeeping keeping;

    BoxViewMaker(ReceiptLists receipts, BoxKeeping keeping) {
        this.receipts = receipts;
        this.keeping = keeping;
    }

    /** The box as {@code staff} sees it. */
    BoxView view(PageContext ctx, Staff staff, CashBox box) {
        return new BoxView(
                box.id(),
                heading(ctx, box),
                box.unit().unit().name(),
                ctx.formats().number(box.takings().expected()),
                facts(ctx, box.takings()),
                closing(ctx, box.closed()),
                receipts.ofBox(box.id()).stream().map(one -> line(ctx, one)).toList(),
                box.closed() == null && keeping.mayClose(staff, box),
                box.officer().equals(staff.id()));
    }

    /** Whose, which day, which shift. */
    static String heading(PageContext ctx, CashBox box) {
        String day = ctx.formats().longDay(box.day());
        return box.shift() == 1
                ? ctx.text("fee.box.heading", box.name(), day)
                : ctx.text("fee.box.heading.shift", box.name(), day, box.shift());
    }

    private static List<Fact> facts(PageContext ctx, CashBox.Takings takings) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(ctx, "change", takings.change().dong()));
        facts.add(fact(ctx, "cash", takings.cash().dong()));
        some(facts, ctx, "cash-voided", takings.cashVoided());
        some(facts, ctx, "cash-back", takings.cashBack());
        facts.add(fact(ctx, "transfers", takings.transfers().dong()));
        some(facts, ctx, "transfers-voided", takings.transfersVoided());
        some(facts, ctx, "transfers-back", takings.transfersBack());
        facts.add(fact(ctx, "net", takings.net()));
        return facts;
    }

    private static void some(List<Fact> facts, PageContext ctx, String name, Money money) {
        if (money.dong() > 0) {
            facts.add(fact(ctx, name, -money.dong()));
        }
    }

    private static Fact fact(PageContext ctx, String name, long dong) {
        return Fact.of(ctx.text("fee.box.fact." + name), ctx.formats().number(dong));
    }

    private static List<Fact> closing(PageContext ctx, CashBox.@Nullable Closed closed) {
        if (closed == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(ctx, "expected", closed.expected()));
        facts.add(fact(ctx, "counted", closed.counted().dong()));
        facts.add(fact(ctx, "difference", closed.difference()));
        if (!closed.reason().isEmpty()) {
            facts.add(Fact.of(ctx.text("fee.box.fact.reason"), closed.reason()));
        }
        if (!closed.notes().isEmpty()) {
            facts.add(Fact.of(ctx.text("fee.box.fact.notes"), closed.notes()));
        }
        facts.add(
                Fact.of(
                        ctx.text("fee.box.fact.closed"),
                        ctx.text(
                                "fee.box.closed.by",
                                ctx.formats().moment(VietnamTime.local(closed.at())),
                                closed.by())));
        return facts;
    }

    private static BoxView.Line line(PageContext ctx, ReceiptHead head) {
        return new BoxView.Line(
                ctx.text("fee.receipt.number", head.number().series(), head.number().digits()),
                ctx.href(FeeRoutes.RECEIPT, Map.of("id", Long.toString(head.id()))),
                ctx.formats().time(VietnamTime.local(head.at())),
                head.payer(),
                ctx.text("fee.method." + head.method()),
                ctx.formats().number(head.total().dong()),
                state(ctx, head));
    }

    private static @Nullable String state(PageContext ctx, ReceiptHead head) {
        if (head.voided()) {
            return ctx.text("fee.state.voided");
        }
        return head.refunded().equals(Money.ZERO)
                ? null
                : ctx.text("fee.state.refunded", head.refunded().dong());
    }
}
