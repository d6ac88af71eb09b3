// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.HoldingRoute;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalDecision;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.LineState;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionRules;
import vn.motcua.archive.keeping.TermWords;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Puts a list of papers to be destroyed into words. */
@Component
class ListPageMaker {
    private final DisposalRecords records;
    private final RetentionBook book;
    private final StaffRegister register;
    private final DisposalDesk desk;
    private final DisposalDecision decision;
    private final MinutesWords minutes;

    ListPageMaker(
            DisposalRecords records,
            RetentionBook book,
            StaffRegister register,
            DisposalDesk desk,
            DisposalDecision decision,
            MinutesWords minutes) {
        this.records = records;
        this.book = book;
        this.register = register;
        this.desk = desk;
        this.decision = decision;
        this.minutes = minutes;
    }

    ListPage page(PageContext ctx, Staff staff, DisposalList list, @Nullable String fault) {
        return told(
                ctx,
                list,
                new Shown(
                        fault,
                        new ListPage.May(
                                desk.mayMake(staff, list), decision.mayDecide(staff, list)),
                        minutes.of(ctx, staff, list)));
    }

    /** The same for a file: nobody does anything there. */
    ListPage words(PageContext ctx, DisposalList list) {
        return told(ctx, list, new Shown(null, new ListPage.May(false, false), null));
    }

    private record Shown(
            @Nullable String fault, ListPage.May may, ListPage.@Nullable Minutes minutes) {}

    private ListPage told(PageContext ctx, DisposalList list, Shown shown) {
        RetentionRules rules = book.rules();
        return new ListPage(
                Long.toString(list.id()),
                list.number(),
                Integer.toString(list.version()),
                ctx.text("disposal.state." + list.state().code()),
                facts(ctx, list),
                records.lines(list.id()).stream().map(line -> line(ctx, rules, line)).toList(),
                shown.fault(),
                shown.may(),
                shown.minutes());
    }

    private List<Fact> facts(PageContext ctx, DisposalList list) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(ctx.text("archive.unit"), list.unitName()));
        facts.add(Fact.of(ctx.text("disposal.reason"), list.said().reason()));
        facts.add(Fact.of(ctx.text("disposal.basis"), list.said().basis()));
        facts.add(Fact.of(ctx.text("disposal.made"), did(ctx, list.made())));
        DisposalList.@Nullable Decision last = list.decision();
        if (last != null) {
            decided(ctx, facts, last);
        }
        Instant done = list.done();
        if (done != null) {
            facts.add(
                    Fact.of(
                            ctx.text("disposal.done"),
                            ctx.formats().moment(VietnamTime.local(done))));
        }
        return facts;
    }

    private void decided(PageContext ctx, List<Fact> facts, DisposalList.Decision last) {
        @Nullable String digest = last.digest();
        String key = digest == null ? "disposal.sent-back" : "disposal.approved";
        facts.add(Fact.of(ctx.text(key), did(ctx, last.by())));
        if (!last.words().isEmpty()) {
            facts.add(Fact.of(ctx.text("disposal.words"), last.words()));
        }
        if (digest != null) {
            facts.add(Fact.of(ctx.text("disposal.digest"), digest));
        }
    }

    private String did(PageContext ctx, Holdings.By by) {
        return ctx.text(
                "archive.did",
                register.names(Set.of(by.account())).getOrDefault(by.account(), ""),
                ctx.formats().moment(VietnamTime.local(by.at())));
    }

    private static ListPage.Line line(PageContext ctx, RetentionRules rules, DisposalLine line) {
        DisposalLine.Paper paper = line.paper();
        @Nullable LocalDate dated = paper.dated();
        return new ListPage.Line(
                line.position(),
                HoldingRoute.address(ctx, paper.code()),
                paper.code().text(),
                paper.title(),
                paper.number(),
                dated == null ? "" : ctx.formats().day(dated),
                rules.find(paper.classCode())
                        .map(term -> new TermWords(ctx).term(term))
                        .orElse(paper.classCode()),
                paper.basis(),
                ctx.formats().day(paper.from()),
                line.state() == LineState.LISTED,
                state(ctx, line),
                line.files());
    }

    private static String state(PageContext ctx, DisposalLine line) {
        if (line.state() != LineState.TAKEN_OUT) {
            return ctx.text("disposal.line." + line.state().code());
        }
        return line.changed() == null
                ? ctx.text("disposal.line.spared")
                : ctx.text("disposal.line.taken-out", line.reason());
    }
}
