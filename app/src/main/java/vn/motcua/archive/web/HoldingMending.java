// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.FactsReader;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;

/** Mends what was confirmed of a paper, or withdraws it with a reason. */
@Component
class HoldingMending {
    private static final String WITHDRAW = "withdraw";

    private final Holdings holdings;
    private final InstantSource clock;

    HoldingMending(Holdings holdings, InstantSource clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    /** The form again with what is wrong; null when it is done. */
    HoldingPage.@Nullable Form mend(
            PageContext ctx, Staff staff, Holding holding, Map<String, String> typed) {
        Holdings.By by = new Holdings.By(staff.id(), clock.instant());
        if (!typed.getOrDefault("version", "").equals(Integer.toString(holding.version()))) {
            return changed(ctx, typed);
        }
        if (typed.getOrDefault("do", "").equals(WITHDRAW)) {
            return withdraw(ctx, holding, typed, by);
        }
        FactsReader reader = FactsReader.typed(typed);
        Optional<PaperFacts> facts = reader.facts();
        if (facts.isEmpty()) {
            return new HoldingPage.Form(typed, reader.faults(ctx), null);
        }
        return holdings.correct(holding, facts.get(), by) ? null : changed(ctx, typed);
    }

    private HoldingPage.@Nullable Form withdraw(
            PageContext ctx, Holding holding, Map<String, String> typed, Holdings.By by) {
        String reason = VietnameseText.line(typed.getOrDefault("reason", ""));
        if (reason.isEmpty()) {
            return new HoldingPage.Form(
                    typed, Map.of("reason", ctx.text("archive.fault.reason")), null);
        }
        if (reason.length() > PaperFacts.LONGEST) {
            String fault = ctx.text("archive.fault.long", PaperFacts.LONGEST, reason.length());
            return new HoldingPage.Form(typed, Map.of("reason", fault), null);
        }
        return holdings.end(holding, HoldingState.WITHDRAWN, reason, by)
                ? null
                : changed(ctx, typed);
    }

    private static HoldingPage.Form changed(PageContext ctx, Map<String, String> typed) {
        return new HoldingPage.Form(typed, Map.of(), ctx.text("archive.fault.changed"));
    }
}
