// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.FactsReader;
import vn.motcua.archive.Holding;
import vn.motcua.archive.digitise.DigitisedDossier;
import vn.motcua.archive.digitise.PageEntry;
import vn.motcua.archive.digitise.PageSet;
import vn.motcua.dossier.Applicant;
import vn.motcua.scanning.PageWarning;
import vn.motcua.signing.check.Verdict;
import vn.motcua.web.PageContext;

/**
 * Puts one paper into words.
 *
 * @param ctx the reader
 * @param dossier whose paper it is
 * @param number of the paper, from 1
 * @param read what a program read of it, by field
 * @param signed what the signatures of its files come to
 */
record ScanPaperMaker(
        PageContext ctx,
        DigitisedDossier dossier,
        int number,
        Map<String, String> read,
        List<Verdict> signed) {
    ScanPaperPage page(PageSet set, ScanPaperPage.Form form, ScanPaperPage.@Nullable Note note) {
        return new ScanPaperPage(
                dossier.detail().code().value(),
                number,
                dossier.paper(number).orElseThrow().name(),
                set.version(),
                sheets(set),
                set.bound().size(),
                dossier.holding(number).map(holding -> holding.code().text()).orElse(""),
                form,
                read,
                signed.stream().map(verdict -> SignedFileWords.of(ctx, verdict)).toList(),
                note);
    }

    private List<ScanPaperPage.Sheet> sheets(PageSet set) {
        List<ScanPaperPage.Sheet> sheets = new ArrayList<>();
        for (int at = 0; at < set.pages().size(); at++) {
            PageEntry page = set.pages().get(at);
            sheets.add(
                    new ScanPaperPage.Sheet(
                            at,
                            ctx.href(
                                    DigitiseRoutes.PICTURE,
                                    parameters(
                                            Map.of(
                                                    "page",
                                                    Integer.toString(at + 1),
                                                    "v",
                                                    Integer.toString(set.version())))),
                            page.leftOut(),
                            page.warnings().stream()
                                    .sorted()
                                    .map(PageWarning::code)
                                    .map(code -> ctx.text("digitise.warning." + code))
                                    .toList()));
        }
        return sheets;
    }

    private Map<String, String> parameters(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("code", dossier.detail().code().value());
        all.put("number", Integer.toString(number));
        return all;
    }

    /** Where the paper is digitised. */
    String address() {
        return ctx.href(DigitiseRoutes.PAPER, parameters(Map.of()));
    }

    /** What is known already: what was confirmed before, or who asks and what the list calls it. */
    ScanPaperPage.Form proposed() {
        Optional<Holding> kept = dossier.holding(number);
        if (kept.isPresent()) {
            return new ScanPaperPage.Form(FactsReader.fields(ctx, kept.get().facts()), Map.of());
        }
        Applicant applicant = dossier.detail().applicant();
        Map<String, String> fields = new HashMap<>();
        fields.put("title", dossier.paper(number).orElseThrow().name());
        fields.put("owner", applicant.name());
        fields.put("ownerId", dossier.ownerId());
        return new ScanPaperPage.Form(fields, Map.of());
    }
}
