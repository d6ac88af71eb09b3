// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingRoute;
import vn.motcua.archive.digitise.DigitisedDossier;
import vn.motcua.archive.digitise.PageSets;
import vn.motcua.archive.digitise.ScanSigning;
import vn.motcua.dossier.act.Paper;
import vn.motcua.web.PageContext;

/**
 * Puts the papers of a dossier into words.
 *
 * @param ctx the reader
 * @param dossier whose papers they are
 * @param sets knows which papers have pages
 * @param asksCode true when the key of the reader may ask for a one-time code
 */
record PaperListMaker(PageContext ctx, DigitisedDossier dossier, PageSets sets, boolean asksCode) {
    PaperList list(String fault, List<PaperList.Result> results) {
        List<PaperList.Line> lines = new ArrayList<>();
        for (int number = 1; number <= dossier.papers().size(); number++) {
            lines.add(line(number, dossier.papers().get(number - 1)));
        }
        return new PaperList(
                dossier.detail().code().value(),
                dossier.detail().applicant().name(),
                lines,
                dossier.unsigned().size(),
                asksCode,
                fault,
                results);
    }

    private PaperList.Line line(int number, Paper paper) {
        Optional<HoldingCode> reused = dossier.reused(number);
        return reused.isPresent()
                ? new PaperList.Line(
                        number,
                        paper.name(),
                        HoldingRoute.address(ctx, reused.get()),
                        "reused",
                        reused.get().text())
                : own(number, paper);
    }

    private PaperList.Line own(int number, Paper paper) {
        Optional<Holding> kept = dossier.holding(number);
        return new PaperList.Line(
                number,
                paper.name(),
                ctx.href(
                        DigitiseRoutes.PAPER,
                        Map.of(
                                "code",
                                dossier.detail().code().value(),
                                "number",
                                Integer.toString(number))),
                state(number, paper, kept),
                kept.map(holding -> holding.code().text()).orElse(""));
    }

    private String state(int number, Paper paper, Optional<Holding> kept) {
        if (kept.isPresent()) {
            return state(kept.get());
        }
        boolean scanned =
                paper.file() != null || !sets.find(dossier.place(number)).pages().isEmpty();
        return scanned ? "scanned" : "none";
    }

    private static String state(Holding kept) {
        if (kept.signed() == null) {
            return "confirmed";
        }
        return kept.isOriginal() ? "original" : "signed";
    }

    /** The page after papers were to be signed. */
    PaperList after(ScanSigning.Answer answer) {
        return switch (answer) {
            case ScanSigning.Answer.NoKey none ->
                    list(ctx.text("issuing.key." + code(none.why())), List.of());
            case ScanSigning.Answer.Done done ->
                    list("", done.lines().stream().map(this::result).toList());
        };
    }

    private PaperList.Result result(ScanSigning.Line line) {
        String words =
                line.signed()
                        ? "digitise.signed"
                        : line.refusal()
                                .map(why -> "issuing.trouble.signing." + code(why))
                                .orElse("issuing.trouble.office.changed");
        return new PaperList.Result(line.holding().facts().title(), line.signed(), ctx.text(words));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
