// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.panel.ActPanel;
import vn.motcua.web.Fact;
import vn.motcua.web.Formats;
import vn.motcua.web.PageContext;

/** Puts one dossier into the words of one reader at one moment (Vietnam time). */
record DossierPageMaker(
        PageContext ctx,
        DossierDetail detail,
        HistorySteps.Told told,
        @Nullable Desk desk,
        LocalDateTime now) {
    /**
     * What only staff see.
     *
     * @param file what lies in the file
     * @param panel what they can do
     * @param links to the papers that can be opened
     */
    record Desk(CaseFile file, ActPanel panel, PaperLinks.Links links) {}

    DossierPage page() {
        return new DossierPage(
                detail.code().value(),
                detail.applicant().name(),
                detail.procedure().name(),
                ctx.href(DossierRoutes.LIST),
                new StandingPill(ctx, detail, now).pill(),
                due(),
                new HistorySteps(ctx, detail, told, now).steps(),
                facts(),
                clock(),
                chain(),
                desk == null
                        ? null
                        : new FileCard(ctx, desk.file(), told.names(), desk.links().papers())
                                .view(),
                desk == null ? null : desk.panel(),
                desk == null ? null : desk.links().next());
    }

    private @Nullable String due() {
        DueDate due = detail.dueDate();
        return due == null
                ? null
                : ctx.text(
                        "dossier.due",
                        ctx.formats().longDay(due.day()),
                        ctx.formats().time(due.at()));
    }

    private DossierPage.@Nullable Clock clock() {
        DueDate due = detail.dueDate();
        return due == null ? null : new ClockCard(ctx, detail, now).of(due);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String vietnamese = ctx.vietnameseWords();
        facts.add(new Fact(label("procedure"), detail.procedure().name(), vietnamese));
        facts.add(Fact.of(label("procedure-code"), detail.procedure().code().value()));
        facts.add(new Fact(label("field"), detail.procedure().field(), vietnamese));
        facts.add(Fact.of(label("limit"), limit()));
        if (!detail.limitReason().isEmpty()) {
            facts.add(new Fact(label("limit-reason"), detail.limitReason(), vietnamese));
        }
        facts.addAll(places());
        facts.add(
                Fact.of(label("channel"), ctx.text("dossier.channel." + detail.channel().code())));
        facts.add(Fact.of(label("personal-id"), personalId()));
        facts.add(Fact.of(label("phone"), phone()));
        facts.addAll(moments());
        facts.add(Fact.of(label("state"), ctx.text("dossier.state." + detail.state().code())));
        if (detail.outcome() != null) {
            facts.add(
                    Fact.of(
                            label("outcome"),
                            ctx.text("dossier.outcome." + detail.outcome().code())));
        }
        return facts;
    }

    /** Where it was received, and where it is decided when that is elsewhere. */
    private List<Fact> places() {
        String vietnamese = ctx.vietnameseWords();
        Fact unit = new Fact(label("unit"), detail.unit().name(), vietnamese);
        return detail.office().equals(detail.unit())
                ? List.of(unit)
                : List.of(unit, new Fact(label("office"), detail.office().name(), vietnamese));
    }

    private List<Fact> moments() {
        List<Fact> facts = new ArrayList<>();
        addMoment(facts, "submitted", detail.times().submitted());
        addMoment(facts, "received", detail.times().received());
        addMoment(facts, "finished", detail.times().finished());
        addMoment(facts, "returned", detail.times().returned());
        return facts;
    }

    private void addMoment(List<Fact> facts, String what, @Nullable Instant moment) {
        if (moment != null) {
            String words = ctx.formats().moment(VietnamTime.local(moment));
            facts.add(Fact.of(label(what), words));
        }
    }

    private String label(String what) {
        return ctx.text("dossier.fact." + what);
    }

    private String limit() {
        return ctx.text("dossier.limit." + detail.limit().unit().code(), detail.limit().value());
    }

    /** Masked: whoever needs the whole number opens it elsewhere, and that is written down. */
    private String personalId() {
        return detail.applicant().personalId() == null
                ? ctx.text("dossier.fact.none")
                : detail.applicant().personalId().masked();
    }

    private String phone() {
        return detail.applicant().phone() == null
                ? ctx.text("dossier.fact.none")
                : detail.applicant().phone().masked();
    }

    private List<DossierPage.Link> chain() {
        Formats formats = ctx.formats();
        return detail.events().stream()
                .map(event ->
                        new DossierPage.Link(
                                event.seq(),
                                ctx.text("dossier.event." + event.type().code()),
                                formats.dayOrMoment(VietnamTime.local(event.happenedAt())),
                                formats.moment(VietnamTime.local(event.recordedAt())),
                                event.hash().hex()))
                .toList();
    }
}
