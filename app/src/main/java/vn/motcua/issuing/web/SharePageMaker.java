// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.issuing.SignatureStanding;
import vn.motcua.issuing.SignedResults;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts the share of signed results into words. */
final class SharePageMaker {
    private final PageContext ctx;

    SharePageMaker(PageContext ctx) {
        this.ctx = ctx;
    }

    /**
     * What else is told.
     *
     * @param units to choose from
     * @param readsOnly true when this reader may have nothing tried again
     * @param done the word of what was done just now; empty for nothing
     * @param most lines
     */
    record Around(List<StoredUnit> units, boolean readsOnly, String done, int most) {}

    SharePage page(
            ShareController.Asked asked,
            Map<SignatureStanding, Long> counts,
            List<SignedResults.Result> found,
            Around around) {
        String from = ctx.formats().typedDay(asked.period().from());
        String to = ctx.formats().typedDay(asked.period().to());
        long all = sum(counts, one -> true);
        long valid = sum(counts, SignatureStanding::isValid);
        return new SharePage(
                units(around.units(), asked.unit()),
                asked.unit(),
                from,
                to,
                asked.faults(),
                share(valid, all),
                ctx.text("issuing.share.made-of", valid, all),
                counts(asked, counts),
                found.stream().limit(around.most()).map(this::line).toList(),
                found.size() > around.most(),
                !around.readsOnly(),
                told(around.done()));
    }

    private static long sum(
            Map<SignatureStanding, Long> counts, Predicate<SignatureStanding> which) {
        return counts.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private String share(long valid, long all) {
        if (all == 0) {
            return ctx.text("issuing.share.none");
        }
        return ctx.text("issuing.share.percent", ctx.formats().percent(valid, all));
    }

    private String told(String done) {
        return switch (done) {
            case "check" -> ctx.text("issuing.share.done.check");
            case "extend" -> ctx.text("issuing.share.done.extend");
            default -> "";
        };
    }

    private List<Choice> units(List<StoredUnit> units, String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", ctx.text("issuing.share.units"), chosen.isEmpty()));
        units.stream()
                .map(one -> one.unit())
                .map(one ->
                        new Choice(
                                one.code().value(), one.name(), one.code().value().equals(chosen)))
                .forEach(choices::add);
        return choices;
    }

    private List<SharePage.Count> counts(
            ShareController.Asked asked, Map<SignatureStanding, Long> counts) {
        return Arrays.stream(SignatureStanding.values())
                .map(standing ->
                        new SharePage.Count(
                                ctx.text("issuing.share.standing." + standing.code()),
                                ctx.formats().number(counts.getOrDefault(standing, 0L)),
                                href(asked, standing)))
                .toList();
    }

    private String href(ShareController.Asked asked, SignatureStanding standing) {
        var query = new HashMap<String, String>();
        query.put("from", ctx.formats().typedDay(asked.period().from()));
        query.put("to", ctx.formats().typedDay(asked.period().to()));
        query.put("standing", standing.code());
        if (!asked.unit().isEmpty()) {
            query.put("unit", asked.unit());
        }
        return ctx.href(IssuingRoutes.SHARE, query);
    }

    private SharePage.Line line(SignedResults.Result one) {
        @Nullable Long paper = one.paper();
        String href =
                paper == null
                        ? ctx.href(DossierRoutes.PAGE, Map.of("code", one.dossier()))
                        : ctx.href(IssuingRoutes.PAPER, Map.of("id", Long.toString(paper)));
        return new SharePage.Line(
                href,
                one.number(),
                ctx.formats().day(one.dated()),
                one.title().isEmpty()
                        ? ctx.text("issuing.share.dossier", one.dossier())
                        : one.title(),
                why(one));
    }

    private String why(SignedResults.Result one) {
        @Nullable Instant signed = one.signedAt();
        String when = signed == null ? "" : ctx.formats().moment(VietnamTime.local(signed));
        return ctx.text("issuing.share.why." + one.standing().code(), when);
    }
}
