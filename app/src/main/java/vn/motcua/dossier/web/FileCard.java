// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.CaseFile;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** What lies in the file of a dossier, in the words of one reader. */
record FileCard(
        PageContext ctx,
        CaseFile file,
        Map<String, String> names,
        List<DossierPage.FormLink> forms) {
    DossierPage.FileView view() {
        return new DossierPage.FileView(
                file.papers().stream().map(this::paper).toList(), side(), facts(), forms);
    }

    private DossierPage.PaperLine paper(CaseFile.Paper paper) {
        boolean electronic = paper.originals() + paper.copies() == 0;
        String count =
                electronic
                        ? ctx.text("dossier.paper.electronic")
                        : ctx.text("dossier.paper.count", paper.originals(), paper.copies());
        return new DossierPage.PaperLine(paper.name(), count, null);
    }

    /** Opinions and parts of other units; the steps stand in the timeline. */
    private List<DossierPage.Side> side() {
        return file.slips().stream()
                .filter(slip -> slip.kind().equals("opinion") || slip.kind().equals("leg"))
                .map(this::side)
                .toList();
    }

    private DossierPage.Side side(CaseFile.Slip slip) {
        String what =
                slip.question().isEmpty()
                        ? ctx.text("dossier.work." + slip.kind())
                        : slip.question();
        @Nullable String holder = slip.holder() == null ? null : names.get(slip.holder());
        String role = ctx.text("identity.role." + slip.role());
        String who = ctx.text("dossier.side.who", holder == null ? role : holder, slip.unit());
        return new DossierPage.Side(what, who, how(slip));
    }

    /** In time or late, each by its own clock. */
    private String how(CaseFile.Slip slip) {
        @Nullable Instant due = slip.dueAt();
        @Nullable Instant closed = slip.closedAt();
        if (closed != null) {
            boolean late = due != null && closed.isAfter(due);
            return ctx.text(late ? "dossier.side.done-late" : "dossier.side.done");
        }
        return due == null
                ? ctx.text("dossier.side.open")
                : ctx.text("dossier.side.due", ctx.formats().moment(VietnamTime.local(due)));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (CaseFile.Fee fee : file.fees()) {
            String key = fee.paidAt() == null ? "dossier.fee.open" : "dossier.fee.paid";
            facts.add(Fact.of(fee.name(), ctx.text(key, ctx.formats().number(fee.amount()))));
        }
        CaseFile.Result result = file.result();
        if (result != null) {
            facts.add(fact("result", result.number(), ctx.formats().day(result.dated())));
        }
        CaseFile.Handover handover = file.handover();
        if (handover != null) {
            String proof = ctx.text("dossier.proof." + handover.proof());
            facts.add(fact("handover", handover.recipient(), proof));
        }
        return facts;
    }

    private Fact fact(String what, String one, String other) {
        return Fact.of(
                ctx.text("dossier.fact." + what), ctx.text("dossier.of." + what, one, other));
    }
}
