// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.ReceiptRoute;
import vn.motcua.fee.till.CashBox;
import vn.motcua.intake.closing.Counted;
import vn.motcua.intake.closing.DayLook;
import vn.motcua.intake.closing.Pair;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/**
 * Puts what is closed into words.
 *
 * @param ctx of the page
 */
record LookPartMaker(PageContext ctx) {
    ClosingPage.LookPart part(DayLook look) {
        return new ClosingPage.LookPart(
                Arrays.stream(Pair.values()).map(pair -> pair(look.counted(), pair)).toList(),
                look.boxes().stream().map(this::box).toList(),
                look.papers().stream().map(this::paper).toList(),
                look.books().stream().map(this::book).toList(),
                tickets(look.tickets()));
    }

    private ClosingPage.PairLine pair(Counted counted, Pair pair) {
        return new ClosingPage.PairLine(
                ctx.text("intake.close.pair." + pair.code()),
                ctx.text("intake.close.tally." + pair.dossiers().code()),
                ctx.formats().number(counted.sum(pair.dossiers())),
                ctx.text("intake.close.tally." + pair.beside().code()),
                ctx.formats().number(counted.sum(pair.beside())),
                counted.differences(pair).stream().map(one -> difference(pair, one)).toList());
    }

    private ClosingPage.DifferenceLine difference(Pair pair, Counted.Difference one) {
        String words =
                pair == Pair.MONEY
                        ? ctx.text("intake.close.differs.money", one.dossiers(), one.beside())
                        : ctx.text(
                                "intake.close.differs."
                                        + pair.code()
                                        + (one.dossiers() > one.beside() ? ".missing" : ".more"));
        return new ClosingPage.DifferenceLine(one.dossier().value(), words);
    }

    private ClosingPage.BoxPart box(CashBox box) {
        CashBox.Takings takings = box.takings();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("change", takings.change().dong()));
        facts.add(fact("cash", takings.cash().dong()));
        long back = takings.cashVoided().dong() + takings.cashBack().dong();
        if (back > 0) {
            facts.add(fact("back", -back));
        }
        facts.add(fact("expected", takings.expected()));
        facts.add(fact("transfers", takings.net() - takings.expected() + takings.change().dong()));
        facts.add(
                Fact.of(
                        ctx.text("intake.close.box.receipts"),
                        ctx.formats().number(takings.receipts())));
        facts.addAll(closing(box.closed()));
        return new ClosingPage.BoxPart(
                ctx.text("intake.close.box", box.shift()),
                ctx.href(ReceiptRoute.BOX, Map.of("id", Long.toString(box.id()))),
                facts);
    }

    private List<Fact> closing(CashBox.@Nullable Closed closed) {
        if (closed == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("counted", closed.counted().dong()));
        facts.add(fact("difference", closed.difference()));
        if (!closed.reason().isEmpty()) {
            facts.add(Fact.of(ctx.text("intake.close.box.reason"), closed.reason()));
        }
        return facts;
    }

    private Fact fact(String name, long dong) {
        return Fact.of(
                ctx.text("intake.close.box." + name),
                ctx.text("intake.close.dong", ctx.formats().number(dong)));
    }

    private ClosingPage.PaperLine paper(DayLook.Paper paper) {
        return new ClosingPage.PaperLine(
                paper.code().value(),
                paper.applicant(),
                paper.procedure(),
                ctx.formats().moment(VietnamTime.local(paper.receivedAt())),
                ctx.text("dossier.paper.count", paper.originals(), paper.copies()),
                ctx.text("identity.role." + paper.role()),
                paper.nextDay());
    }

    private ClosingPage.BookLine book(DayLook.BookDay book) {
        return new ClosingPage.BookLine(
                ctx.text("intake.book.kind." + book.kind().code()),
                book.name(),
                String.format(Locale.ROOT, "%02d–%02d", book.first(), book.last()),
                book.entries(),
                book.missing() == 0
                        ? ctx.text("intake.close.book.whole", book.struck())
                        : ctx.text("intake.close.book.gaps", book.missing(), book.struck()),
                book.missing() == 0);
    }

    private String tickets(DayLook.Tickets tickets) {
        return tickets.called() + tickets.served() + tickets.absent() == 0
                ? ""
                : ctx.text(
                        "intake.close.tickets",
                        tickets.called(),
                        tickets.served(),
                        tickets.absent());
    }
}
