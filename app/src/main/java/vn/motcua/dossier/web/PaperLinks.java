// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.PaperShelf;
import vn.motcua.dossier.ResultShelf;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Links to the papers of a dossier: those of its result, then those of its process. */
@Component
class PaperLinks {
    private final PaperShelf forms;
    private final ResultShelf results;

    PaperLinks(PaperShelf forms, ResultShelf results) {
        this.forms = forms;
        this.results = results;
    }

    List<DossierPage.FormLink> of(PageContext ctx, DossierDetail detail, Staff staff) {
        return Stream.concat(
                        results.of(detail, staff).stream().map(entry -> result(ctx, entry)),
                        forms.of(detail).stream().map(entry -> form(ctx, detail, entry)))
                .toList();
    }

    private static DossierPage.FormLink result(PageContext ctx, ResultShelf.Entry entry) {
        String title =
                entry.title() == null
                        ? ctx.text(entry.words())
                        : ctx.text(entry.words(), entry.title());
        return new DossierPage.FormLink(title, ctx.href(entry.route(), entry.parameters()));
    }

    private static DossierPage.FormLink form(
            PageContext ctx, DossierDetail detail, PaperShelf.Entry entry) {
        return new DossierPage.FormLink(
                entry.title(),
                ctx.href(
                        DossierRoutes.PAPER,
                        Map.of("code", detail.code().value(), "paper", entry.word())));
    }
}
