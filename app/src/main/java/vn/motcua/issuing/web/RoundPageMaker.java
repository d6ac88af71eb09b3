// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedState;
import vn.motcua.issuing.Round;
import vn.motcua.issuing.RoundResult;
import vn.motcua.issuing.RoundStart;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.PageRoute;

/** Puts papers that wait for a key into words, and what became of them. */
final class RoundPageMaker {
    private static final String AGAIN = "2";

    private final PageContext ctx;

    RoundPageMaker(PageContext ctx) {
        this.ctx = ctx;
    }

    /** The page of a round, which comes again by itself while the round runs. */
    static ModelAndView view(PageContext ctx, Round round, HttpServletResponse response) {
        if (!round.isOver()) {
            response.setHeader("Refresh", AGAIN);
        }
        return new ModelAndView("issuing/web/round", "page", new RoundPageMaker(ctx).round(round));
    }

    /** What is told to whoever comes to a round that nobody remembers; empty for others. */
    static String gone(PageContext ctx, String gone) {
        return gone.isEmpty() ? "" : ctx.text("issuing.round.gone");
    }

    /** The papers that wait. */
    RoundPage waiting(Waiting waiting, String fault, List<String> chosen) {
        return new RoundPage(
                waiting.isSealing(),
                waiting.isRemote(),
                waiting.unit(),
                waiting.units(),
                waiting.papers().stream().map(paper -> line(paper, Optional.empty())).toList(),
                0,
                fault,
                chosen,
                "");
    }

    /** Papers that wait at one place. */
    record Waiting(
            boolean isSealing,
            boolean isRemote,
            String unit,
            List<Choice> units,
            List<IssuedPaper> papers) {}

    /** A round as it stands. */
    RoundPage round(Round round) {
        boolean sealing = round.from() == IssuedState.SIGNED;
        PageRoute route = sealing ? IssuingRoutes.SEALING_ROUND : IssuingRoutes.SIGNING_ROUND;
        return new RoundPage(
                sealing,
                false,
                "",
                List.of(),
                round.papers().stream().map(paper -> line(paper, round.result(paper))).toList(),
                round.finished(),
                "",
                List.of(),
                ctx.href(route, Map.of("round", round.id())));
    }

    /** Why a round did not begin. */
    String fault(RoundStart start) {
        return switch (start) {
            case RoundStart.Begun _ -> "";
            case RoundStart.Nothing _ -> ctx.text("issuing.round.nothing");
            case RoundStart.Withheld withheld ->
                    ctx.text("issuing.withheld." + withheld.why().code());
            case RoundStart.NoKey none ->
                    ctx.text(
                            "issuing.key."
                                    + none.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private RoundPage.Line line(IssuedPaper paper, Optional<RoundResult> result) {
        return new RoundPage.Line(
                Long.toString(paper.id()),
                ctx.href(IssuingRoutes.FILE, Map.of("id", Long.toString(paper.id()))),
                paper.about().title(),
                paper.about().owner(),
                paper.about().dossier().value(),
                state(result),
                words(result));
    }

    private static String state(Optional<RoundResult> result) {
        return result.map(one -> one instanceof RoundResult.Done ? "done" : "left")
                .orElse("waiting");
    }

    private String words(Optional<RoundResult> result) {
        return result.map(one ->
                        switch (one) {
                            case RoundResult.Done _ -> ctx.text("issuing.round.done");
                            case RoundResult.Left left ->
                                    ctx.text("issuing.trouble." + left.why().code());
                        })
                .orElseGet(() -> ctx.text("issuing.round.waiting"));
    }
}
