// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.RulerDay;
import vn.motcua.catalogue.Authority;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Manner;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.ProcedureTerms;
import vn.motcua.catalogue.PublicationDecision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.Subject;
import vn.motcua.catalogue.Wording;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Puts the page of a procedure into words. */
final class ProcedurePageMaker {
    private final PageContext ctx;
    private final CataloguedProcedure procedure;
    private final ProcedureDescription description;
    private final ProcedureTerms terms;
    private final ProcedureWords words;

    ProcedurePageMaker(PageContext ctx, CataloguedProcedure procedure) {
        this.ctx = ctx;
        this.procedure = procedure;
        this.description = procedure.description();
        this.terms = description.terms();
        this.words = new ProcedureWords(ctx);
    }

    ProcedurePage of(Promise promise) {
        Wording name = description.head().name();
        return new ProcedurePage(
                words.of(name),
                words.language(name),
                ctx.text(
                        "catalogue.page.lead",
                        description.head().field(),
                        procedure.code().orElseThrow().value()),
                answer(promise),
                facts(),
                description.documents().stream().map(this::paper).toList(),
                terms.conditions(),
                terms.sequence(),
                terms.legalBasis(),
                published());
    }

    private ProcedurePage.Answer answer(Promise promise) {
        String why = promise.due().explain(ctx.language().locale());
        List<RulerDay> days = promise.due().ruler();
        String handedIn =
                promise.isToday()
                        ? ctx.text("catalogue.answer.today")
                        : ctx.text(
                                "catalogue.answer.later",
                                ctx.formats().longDay(promise.handedIn().toLocalDate()));
        return new ProcedurePage.Answer(
                handedIn,
                ctx.formats().longDay(promise.due().day()),
                ctx.text("catalogue.answer.before", ctx.formats().time(promise.due().at())),
                days.isEmpty() ? null : new PromiseRuler(ctx, promise).of(days, why),
                why,
                words.otherCases(description.limits()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Wording result = terms.result();
        if (result != null) {
            facts.add(fact("get", result));
        }
        fees(facts);
        add(
                facts,
                "manner",
                "catalogue.manner.",
                terms.mannersInOrder().stream().map(Manner::code));
        Authority authority = terms.authority();
        if (authority != null) {
            facts.add(fact("authority", authority.name()));
        }
        add(
                facts,
                "who",
                "catalogue.subject.",
                terms.subjectsInOrder().stream().map(Subject::code));
        return facts;
    }

    private void fees(List<Fact> facts) {
        if (description.fees().isEmpty()) {
            facts.add(Fact.of(label("cost"), ctx.text("catalogue.fee.none")));
        }
        for (FeeLine fee : description.fees()) {
            facts.add(Fact.of(ctx.text("catalogue.fee." + fee.kind().code()), words.fee(fee)));
        }
    }

    private Fact fact(String label, Wording wording) {
        return new Fact(label(label), words.of(wording), words.language(wording));
    }

    private void add(List<Fact> facts, String label, String key, Stream<String> codes) {
        String told = words.joined(key, codes.toList());
        if (!told.isEmpty()) {
            facts.add(Fact.of(label(label), told));
        }
    }

    private String label(String what) {
        return ctx.text("catalogue.page." + what);
    }

    private ProcedurePage.Paper paper(RequiredDocument document) {
        List<String> told = new ArrayList<>();
        if (document.originals() > 0) {
            told.add(ctx.text("catalogue.paper.originals", document.originals()));
        }
        if (document.copies() > 0) {
            told.add(ctx.text("catalogue.paper.copies", document.copies()));
        }
        @Nullable String form = document.form();
        if (form != null) {
            told.add(ctx.text("catalogue.paper.form", form));
        }
        if (!document.mandatory()) {
            told.add(ctx.text("catalogue.paper.sometimes"));
        }
        return new ProcedurePage.Paper(
                words.of(document.name()),
                words.language(document.name()),
                String.join(" · ", told));
    }

    private String published() {
        PublicationDecision decision = procedure.decision();
        return decision == null
                ? ""
                : ctx.text(
                        "catalogue.page.published",
                        decision.number(),
                        ctx.formats().day(decision.date()),
                        ctx.formats().day(procedure.validFrom()));
    }
}
