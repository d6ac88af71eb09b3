// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.lookup.LookUp.Result.Found;
import vn.motcua.person.MaskedName;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/**
 * Puts a dossier into the words of its owner at one moment (Vietnam time).
 *
 * @param rating where its handling is rated; null while it cannot be
 */
record LookUpPageMaker(PageContext ctx, Found found, LocalDateTime now, @Nullable String rating) {
    LookUpPage page() {
        DossierDetail detail = found.detail();
        LookUpWords words = new LookUpWords(ctx, detail, found.situation(), now);
        @Nullable DueDate due = detail.dueDate();
        DossierPage.@Nullable Clock clock =
                due == null ? null : new ClockCard(ctx, detail, now).of(due);
        return new LookUpPage(
                detail.code().value(),
                pill(),
                words.headline(),
                words.told(),
                words.needs(),
                new LookUpSteps(ctx, found, now).steps(),
                clock == null ? null : clock.explanation(),
                clock == null ? null : clock.grid(),
                facts(),
                rating);
    }

    private DeadlinePill pill() {
        return new StandingPill(ctx, found.detail(), now).pill();
    }

    private List<Fact> facts() {
        DossierDetail detail = found.detail();
        @Nullable String vietnamese = ctx.vietnameseWords();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(label("procedure"), detail.procedure().name(), vietnamese));
        facts.add(new Fact(label("owner"), MaskedName.of(detail.applicant().name()), vietnamese));
        facts.add(new Fact(label("unit"), detail.unit().name(), vietnamese));
        int papers = found.file().papers().size();
        if (papers > 0) {
            facts.add(Fact.of(label("papers"), ctx.formats().number(papers)));
        }
        if (!found.file().fees().isEmpty()) {
            facts.add(Fact.of(label("fee"), fee()));
        }
        return facts;
    }

    private String label(String what) {
        return ctx.text("dossier.lookup.fact." + what);
    }

    private String fee() {
        List<CaseFile.Fee> fees = found.file().fees();
        long sum = fees.stream().mapToLong(CaseFile.Fee::amount).sum();
        boolean paid = fees.stream().map(CaseFile.Fee::paidAt).allMatch(Objects::nonNull);
        return ctx.text(paid ? "dossier.lookup.paid" : "dossier.lookup.not-paid", sum);
    }
}
