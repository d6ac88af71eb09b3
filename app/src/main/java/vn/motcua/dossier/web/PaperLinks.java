// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.PaperShelf;
import vn.motcua.dossier.act.ResultShelf;
import vn.motcua.dossier.act.ScanShelf;
import vn.motcua.dossier.act.Situation;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Links to the papers of a dossier: its scans, those of its result, those of its process. */
@Component
class PaperLinks {
    private final PaperShelf forms;
    private final ResultShelf results;
    private final ScanShelf scans;

    PaperLinks(PaperShelf forms, ResultShelf results, ScanShelf scans) {
        this.forms = forms;
        this.results = results;
        this.scans = scans;
    }

    /**
     * All links.
     *
     * @param next where a paper waits for the reader; null when none does
     */
    record Links(List<DossierPage.FormLink> papers, DossierPage.@Nullable FormLink next) {}

    Links of(PageContext ctx, DossierDetail detail, Situation situation, Staff staff) {
        ResultShelf.Shown shown = results.of(detail, situation, staff);
        ResultShelf.@Nullable Entry next = shown.next();
        return new Links(
                Stream.of(
                                scans.of(detail, staff).stream().map(entry -> result(ctx, entry)),
                                shown.papers().stream().map(entry -> result(ctx, entry)),
                                forms.of(detail, staff).stream()
                                        .flatMap(entry -> forms(ctx, detail, entry)))
                        .flatMap(links -> links)
                        .toList(),
                next == null ? null : result(ctx, next));
    }

    private static DossierPage.FormLink result(PageContext ctx, ResultShelf.Entry entry) {
        String title =
                entry.title() == null
                        ? ctx.text(entry.words())
                        : ctx.text(entry.words(), entry.title());
        return new DossierPage.FormLink(title, ctx.href(entry.route(), entry.parameters()));
    }

    /** The paper itself, and where the reader signs it. */
    private static Stream<DossierPage.FormLink> forms(
            PageContext ctx, DossierDetail detail, PaperShelf.Entry entry) {
        Map<String, String> which = Map.of("code", detail.code().value(), "paper", entry.word());
        String title =
                entry.state() == PaperShelf.State.SIGNED
                        ? ctx.text("dossier.form.signed", entry.title())
                        : entry.title();
        var paper = new DossierPage.FormLink(title, ctx.href(DossierRoutes.PAPER, which));
        return entry.state() == PaperShelf.State.YOURS
                ? Stream.of(
                        paper,
                        new DossierPage.FormLink(
                                ctx.text("dossier.form.sign", entry.title()),
                                ctx.href(DossierRoutes.SIGN_PAPER, which)))
                : Stream.of(paper);
    }
}
