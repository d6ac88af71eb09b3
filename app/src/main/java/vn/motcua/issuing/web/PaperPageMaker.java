// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.StaffRegister;
import vn.motcua.issuing.Endings;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedState;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Puts an issued paper into words. */
@Component
class PaperPageMaker {
    private final StaffRegister register;
    private final PaperFiles files;

    PaperPageMaker(StaffRegister register, PaperFiles files) {
        this.register = register;
        this.files = files;
    }

    PaperPage page(PageContext ctx, IssuedPaper paper, PaperPage.@Nullable Ending form) {
        IssuedPaper.@Nullable Sealed sealed = paper.sealed();
        boolean gone = !files.isKept(paper);
        boolean mayEnd = form != null && paper.state() == IssuedState.ISSUED && !gone;
        return new PaperPage(
                Long.toString(paper.id()),
                paper.about().title(),
                sealed == null ? "" : sealed.number(),
                ctx.text("issuing.state." + paper.state().code()),
                paper.state().wasIssued() && paper.state() != IssuedState.ISSUED,
                gone,
                facts(ctx, paper),
                ctx.href(IssuingRoutes.CHECK, Map.of("token", paper.token().text())),
                mayEnd ? form : null);
    }

    private List<Fact> facts(PageContext ctx, IssuedPaper paper) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(ctx.text("issuing.owner"), paper.about().owner()));
        facts.add(Fact.of(ctx.text("issuing.unit"), paper.about().unitName()));
        facts.add(Fact.of(ctx.text("issuing.dossier"), paper.about().dossier().value()));
        facts.add(did(ctx, "drafted", paper.draft().by(), paper.draft().at()));
        if (paper.state() == IssuedState.DRAFT) {
            facts.add(Fact.of(ctx.text("issuing.draft.signer"), name(paper.draft().signer())));
        }
        IssuedPaper.@Nullable Signed signed = paper.signed();
        if (signed != null) {
            facts.add(did(ctx, "signed", signed.by(), signed.at()));
        }
        IssuedPaper.@Nullable Sealed sealed = paper.sealed();
        if (sealed != null) {
            facts.add(Fact.of(ctx.text("issuing.dated"), ctx.formats().day(sealed.dated())));
            facts.add(did(ctx, "sealed", sealed.by(), sealed.at()));
        }
        IssuedPaper.@Nullable Ended ended = paper.ended();
        if (ended != null) {
            facts.add(did(ctx, "ended", ended.by(), ended.at()));
            facts.add(Fact.of(ctx.text("issuing.end.reason"), ended.reason()));
        }
        return facts;
    }

    private Fact did(PageContext ctx, String what, AccountId by, Instant at) {
        String when = ctx.formats().moment(VietnamTime.local(at));
        return Fact.of(ctx.text("issuing.did." + what), ctx.text("issuing.did", name(by), when));
    }

    private String name(AccountId who) {
        return register.names(Set.of(who)).getOrDefault(who, "");
    }

    /** The name a paper is kept under outside: its number, never its owner. */
    static String fileName(IssuedPaper paper) {
        IssuedPaper.@Nullable Sealed sealed = paper.sealed();
        String name = sealed == null ? "du-thao-" + paper.id() : sealed.number();
        return name.replace('/', '-') + ".pdf";
    }

    static String code(Endings.Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
