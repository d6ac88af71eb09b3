// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.keeping.Keeping;
import vn.motcua.archive.keeping.TermWords;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Puts a kept paper into words. */
@Component
class HoldingPageMaker {
    private final Holdings holdings;
    private final StaffRegister register;
    private final Keeping keeping;
    private final LettersTold letters;
    private final InstantSource clock;

    HoldingPageMaker(
            Holdings holdings,
            StaffRegister register,
            Keeping keeping,
            LettersTold letters,
            InstantSource clock) {
        this.holdings = holdings;
        this.register = register;
        this.keeping = keeping;
        this.letters = letters;
        this.clock = clock;
    }

    HoldingPage page(PageContext ctx, Holding holding, HoldingPage.@Nullable Form form) {
        HoldingWords words = new HoldingWords(ctx, VietnamTime.day(clock.instant()));
        boolean gone = holding.state() == HoldingState.DISPOSED;
        return new HoldingPage(
                holding.code().text(),
                holding.facts().title(),
                words.state(holding),
                words.isOver(holding),
                ctx.text(isIssued(holding) ? "archive.open.issued" : "archive.open"),
                facts(ctx, words, holding),
                holdings.reuses(holding.code()).stream().map(one -> reuse(ctx, one)).toList(),
                gone ? null : ctx.href(ArchiveRoutes.FILE, Map.of("code", holding.code().text())),
                form == null ? null : versioned(form, holding));
    }

    private static boolean isIssued(Holding holding) {
        return holding.origin().source() == HoldingSource.ISSUED;
    }

    private static String reuse(PageContext ctx, Holdings.Reuse reuse) {
        String key = reuse.byOwner() ? "archive.reused.owner" : "archive.reused.submitter";
        return ctx.text(key, reuse.dossier().value());
    }

    private static HoldingPage.Form versioned(HoldingPage.Form form, Holding holding) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put("version", Integer.toString(holding.version()));
        return new HoldingPage.Form(fields, form.faults(), form.fault());
    }

    private List<Fact> facts(PageContext ctx, HoldingWords words, Holding holding) {
        List<Fact> facts = told(ctx, holding.facts());
        facts.addAll(did(ctx, words, holding));
        add(ctx, facts, "letters", letters.of(ctx, holding));
        return facts;
    }

    private static List<Fact> told(PageContext ctx, PaperFacts facts) {
        List<Fact> told = new ArrayList<>();
        add(ctx, told, "owner", facts.owner().name());
        add(ctx, told, "ownerId", facts.owner().id());
        add(ctx, told, "number", facts.number());
        add(ctx, told, "dated", day(ctx, facts.dated()));
        add(ctx, told, "issuer", facts.issuer());
        add(ctx, told, "until", day(ctx, facts.validUntil()));
        add(ctx, told, "component", facts.component());
        return told;
    }

    private static String day(PageContext ctx, @Nullable LocalDate day) {
        return day == null ? "" : ctx.formats().day(day);
    }

    private static void add(PageContext ctx, List<Fact> told, String what, String value) {
        if (!value.isEmpty()) {
            told.add(Fact.of(ctx.text("archive." + what), value));
        }
    }

    private List<Fact> did(PageContext ctx, HoldingWords words, Holding holding) {
        List<Fact> did = new ArrayList<>();
        add(ctx, did, "source", words.source(holding));
        if (holding.origin().dossier() != null) {
            add(ctx, did, "dossier", Objects.requireNonNull(holding.origin().dossier()).value());
        }
        add(ctx, did, "unit", holding.unitName());
        term(ctx, did, holding);
        boolean issued = isIssued(holding);
        add(ctx, did, issued ? "did.drafted" : "did.kept", who(ctx, holding.kept()));
        Holding.@Nullable Kept signed = holding.signed();
        if (signed != null && !holding.isOriginal()) {
            add(ctx, did, issued ? "did.sealed" : "did.signed", who(ctx, signed));
        }
        Holding.@Nullable Ended ended = holding.ended();
        if (ended != null) {
            add(
                    ctx,
                    did,
                    "did.ended",
                    who(ctx, new Holding.Kept(holding.kept().file(), ended.by(), ended.at())));
            add(ctx, did, "reason", ended.reason());
        }
        return did;
    }

    private void term(PageContext ctx, List<Fact> did, Holding holding) {
        keeping.standings(List.of(holding.code()))
                .values()
                .forEach(one -> add(ctx, did, "term", new TermWords(ctx).standing(one)));
    }

    private String who(PageContext ctx, Holding.Kept kept) {
        AccountId by = kept.by();
        return ctx.text(
                "archive.did",
                register.names(Set.of(by)).getOrDefault(by, ""),
                ctx.formats().moment(VietnamTime.local(kept.at())));
    }
}
