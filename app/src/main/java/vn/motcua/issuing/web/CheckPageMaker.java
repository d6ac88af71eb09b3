// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedState;
import vn.motcua.issuing.PaperToken;
import vn.motcua.issuing.web.CheckPage.Standing;
import vn.motcua.issuing.web.CheckPage.Verdict;
import vn.motcua.person.MaskedName;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Tells strangers of a paper what stands on it; of its owner only enough to compare. */
final class CheckPageMaker {
    private CheckPageMaker() {}

    static CheckPage page(PageContext ctx, IssuedPaper paper, @Nullable Verdict verdict) {
        Standing standing = standing(paper);
        return new CheckPage(
                paper.token().text(),
                standing,
                headline(ctx, paper),
                more(ctx, paper),
                successor(ctx, paper),
                standing == Standing.NOT_YET ? List.of() : facts(ctx, paper),
                verdict);
    }

    private static Standing standing(IssuedPaper paper) {
        if (!paper.state().wasIssued()) {
            return Standing.NOT_YET;
        }
        return paper.state() == IssuedState.ISSUED ? Standing.HOLDS : Standing.OVER;
    }

    private static String headline(PageContext ctx, IssuedPaper paper) {
        String state = paper.state().isOpen() ? "not-yet" : paper.state().code();
        return ctx.text("issuing.check.is." + state, paper.about().unitName());
    }

    private static String more(PageContext ctx, IssuedPaper paper) {
        IssuedPaper.@Nullable Ended ended = paper.ended();
        if (ended == null || !paper.state().wasIssued()) {
            return "";
        }
        String day = ctx.formats().day(VietnamTime.day(ended.at()));
        return ctx.text("issuing.check.since", day);
    }

    private static @Nullable String successor(PageContext ctx, IssuedPaper paper) {
        IssuedPaper.@Nullable Ended ended = paper.ended();
        @Nullable PaperToken token = ended == null ? null : ended.successor();
        return token == null ? null : ctx.href(IssuingRoutes.CHECK, Map.of("token", token.text()));
    }

    private static List<Fact> facts(PageContext ctx, IssuedPaper paper) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(ctx.text("issuing.paper"), paper.about().title()));
        IssuedPaper.@Nullable Sealed sealed = paper.sealed();
        if (sealed != null) {
            facts.add(Fact.of(ctx.text("issuing.number"), sealed.number()));
            facts.add(Fact.of(ctx.text("issuing.dated"), ctx.formats().day(sealed.dated())));
        }
        facts.add(Fact.of(ctx.text("issuing.unit"), paper.about().unitName()));
        facts.add(Fact.of(ctx.text("issuing.owner"), MaskedName.of(paper.about().owner())));
        return facts;
    }
}
