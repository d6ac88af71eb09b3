// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Holding;
import vn.motcua.archive.keeping.Keeping;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.Standing;
import vn.motcua.archive.keeping.TermWords;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.Choice;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Puts the term of one paper into words. */
@Component
class KeptTermPageMaker {
    private final Keeping keeping;
    private final RetentionBook book;
    private final StaffRegister register;

    KeptTermPageMaker(Keeping keeping, RetentionBook book, StaffRegister register) {
        this.keeping = keeping;
        this.book = book;
        this.register = register;
    }

    KeptTermPage page(PageContext ctx, Holding holding, KeptTermPage.@Nullable Form form) {
        List<Fact> facts = new ArrayList<>();
        @Nullable Standing standing =
                keeping.standings(List.of(holding.code())).get(holding.code());
        if (standing != null) {
            facts.add(Fact.of(ctx.text("keeping.term.of"), new TermWords(ctx).standing(standing)));
            facts.add(Fact.of(ctx.text("keeping.basis"), standing.term().basis()));
        }
        return new KeptTermPage(
                holding.code().text(),
                holding.facts().title(),
                facts,
                book.holds(holding.code()).stream().map(hold -> hold(ctx, hold)).toList(),
                classes(ctx, form == null ? "" : form.shown("class")),
                form);
    }

    private String hold(PageContext ctx, RetentionBook.Hold hold) {
        @Nullable DossierCode dossier = hold.dossier();
        String who =
                register.names(Set.of(hold.by().account())).getOrDefault(hold.by().account(), "");
        String day = ctx.formats().day(VietnamTime.day(hold.by().at()));
        return dossier == null
                ? ctx.text("keeping.hold.one", hold.reason(), who, day)
                : ctx.text("keeping.hold.dossier", hold.reason(), who, day, dossier.value());
    }

    private List<Choice> classes(PageContext ctx, String chosen) {
        return book.rules().classes().stream()
                .map(one ->
                        new Choice(
                                one.code(),
                                new TermWords(ctx).term(one),
                                one.code().equals(chosen)))
                .toList();
    }
}
