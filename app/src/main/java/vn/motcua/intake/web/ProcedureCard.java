// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.DueDate;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.dossier.panel.Rulers;
import vn.motcua.intake.OwnPapers;
import vn.motcua.intake.form.Fields;
import vn.motcua.language.AmountWords;
import vn.motcua.web.PageContext;

/**
 * Shows the procedure chosen: its papers, fees and due date, with what was typed for it or, when it
 * was chosen just now, with what it asks for.
 *
 * @param ctx of the page
 * @param fields as typed
 * @param files kept already, by field
 * @param offers papers of the applicant that the store has
 * @param today the Vietnam day
 */
record ProcedureCard(
        PageContext ctx,
        Fields fields,
        Map<String, PaperFile> files,
        List<OwnPapers.Offer> offers,
        LocalDate today) {

    ReceptionPage.Procedure of(Chosen chosen, DueDate due) {
        ProcedureWords words = new ProcedureWords(ctx);
        boolean typed = fields.number("of") == chosen.id();
        List<ReceptionPage.FeeLine> fees = fees(chosen.fees(), words, typed);
        long total = total(chosen.fees(), fees).dong();
        return new ReceptionPage.Procedure(
                chosen.id(),
                words.name(chosen.catalogued()),
                words.detail(chosen.catalogued()),
                new LimitReader(fields).choices(chosen, words),
                chosen.documents().stream().map(one -> paper(one, words, typed)).toList(),
                fees,
                ctx.text("intake.fee.dong", ctx.formats().number(total)),
                AmountWords.words(total),
                due(chosen, due));
    }

    private ReceptionPage.PaperLine paper(
            RequiredDocument document, ProcedureWords words, boolean typed) {
        int position = document.position();
        return new ReceptionPage.PaperLine(
                position,
                document.name().in(ctx.language().locale()),
                words.asked(document),
                document.mandatory(),
                typed && fields.has(PaperReader.doc(position, "have")),
                typed && fields.has(PaperReader.doc(position, "none")),
                count(position, "originals", document.originals(), typed),
                count(position, "copies", document.copies(), typed),
                typed ? fields.shown(PaperReader.doc(position, "why")) : "",
                Optional.ofNullable(files.get(PaperReader.doc(position, "file")))
                        .map(PaperFile::name)
                        .orElse(""),
                own(document, typed));
    }

    private ReceptionPage.Own own(RequiredDocument document, boolean typed) {
        String chosen = typed ? fields.raw(PaperReader.doc(document.position(), "reuse")) : "";
        return new OwnChoices(ctx, offers).of(document, chosen);
    }

    private String count(int position, String what, int asked, boolean typed) {
        return typed ? fields.shown(PaperReader.doc(position, what)) : Integer.toString(asked);
    }

    private List<ReceptionPage.FeeLine> fees(
            List<FeeLine> asked, ProcedureWords words, boolean typed) {
        List<ReceptionPage.FeeLine> lines = new ArrayList<>();
        for (int line = 1; line <= asked.size(); line++) {
            FeeLine fee = asked.get(line - 1);
            String field = FeeReader.count(line);
            lines.add(
                    new ReceptionPage.FeeLine(
                            field,
                            fee.name().in(ctx.language().locale()),
                            words.price(fee),
                            typed ? fields.shown(field) : "1"));
        }
        return lines;
    }

    private static Money total(List<FeeLine> asked, List<ReceptionPage.FeeLine> lines) {
        Money total = Money.ZERO;
        for (int line = 0; line < asked.size(); line++) {
            int count = new Fields(Map.of("count", lines.get(line).count())).count("count");
            total = count > 0 ? total.plus(asked.get(line).total(count, false)) : total;
        }
        return total;
    }

    private ReceptionPage.Due due(Chosen chosen, DueDate due) {
        String sentence = due.explain(ctx.language().locale());
        return new ReceptionPage.Due(
                ctx.text(
                        "intake.due",
                        ctx.formats().longDay(due.day()),
                        ctx.formats().time(due.at())),
                sentence,
                new Rulers(ctx, new LimitReader(fields).limit(chosen), today).of(due),
                due.uncertainYears().isEmpty()
                        ? null
                        : ctx.text(
                                "dossier.clock.uncertain",
                                new ProcedureWords(ctx).years(due.uncertainYears())));
    }
}
