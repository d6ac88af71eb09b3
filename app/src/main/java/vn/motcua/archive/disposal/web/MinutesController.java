// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.minutes.DisposalPapers;
import vn.motcua.archive.disposal.minutes.MinutesAnswer;
import vn.motcua.archive.disposal.minutes.MinutesShelf;
import vn.motcua.archive.disposal.minutes.MinutesSigning;
import vn.motcua.archive.disposal.minutes.SignedMinutes;
import vn.motcua.identity.Staff;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PrintResult;
import vn.motcua.signing.KeySecrets;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The papers of a list as PDF, and where the leader signs the minutes with the own PIN. */
@Controller
class MinutesController {
    private static final String NOT_PRINTED = "disposal.minutes.not-printed";
    private static final String LOST = "disposal.minutes.lost";

    private final DisposalPlaces places;
    private final ListPageMaker maker;
    private final DisposalPapers papers;
    private final MinutesShelf shelf;
    private final MinutesSigning signing;

    MinutesController(
            DisposalPlaces places,
            ListPageMaker maker,
            DisposalPapers papers,
            MinutesShelf shelf,
            MinutesSigning signing) {
        this.places = places;
        this.maker = maker;
        this.papers = papers;
        this.shelf = shelf;
        this.signing = signing;
    }

    @GetMapping({"/huy-tai-lieu/{id}/danh-muc.pdf", "/disposal/{id}/list.pdf"})
    Object list(PageContext ctx, Staff staff, @PathVariable String id) {
        DisposalList list = found(staff, id);
        return printed(new Wanted(ctx, staff, list, "danh-muc-huy"), papers.list(list));
    }

    /** The minutes as they were signed, else a fresh print. */
    @GetMapping({"/huy-tai-lieu/{id}/bien-ban.pdf", "/disposal/{id}/minutes.pdf"})
    Object minutes(PageContext ctx, Staff staff, @PathVariable String id) {
        DisposalList list = found(staff, id);
        Wanted wanted = new Wanted(ctx, staff, list, "bien-ban-huy");
        Optional<SignedMinutes> signed = shelf.find(list);
        return signed.isPresent()
                ? shelf.file(signed.get())
                        .<Object>map(pdf -> PdfAnswer.of(pdf, wanted.name()))
                        .orElseGet(() -> page(wanted, ctx.text(LOST), HttpStatus.CONFLICT))
                : printed(wanted, papers.minutes(list));
    }

    @PostMapping({"/huy-tai-lieu/{id}/bien-ban/ky", "/disposal/{id}/minutes/sign"})
    ModelAndView sign(
            PageContext ctx, Staff staff, @PathVariable String id, HttpServletRequest sent) {
        DisposalList list = found(staff, id);
        MinutesAnswer answer;
        try (KeySecrets secrets = KeySecrets.typed(typed(sent, "pin"), typed(sent, "code-sent"))) {
            answer = signing.sign(staff, list, secrets);
        }
        if (answer instanceof MinutesAnswer.Signed) {
            return Redirects.to(ctx.href(DisposalRoutes.LIST, Map.of("id", id)));
        }
        Wanted wanted = new Wanted(ctx, staff, list, "");
        return page(wanted, fault(ctx, answer), HttpStatus.BAD_REQUEST);
    }

    private record Wanted(PageContext ctx, Staff staff, DisposalList list, String word) {
        String name() {
            return word + "-" + list.number().replace('/', '-') + ".pdf";
        }
    }

    private static String typed(HttpServletRequest sent, String field) {
        return Objects.requireNonNullElse(sent.getParameter(field), "");
    }

    private Object printed(Wanted wanted, Optional<PrintResult> printed) {
        return switch (printed.orElseThrow(MinutesController::notThere)) {
            case Paper paper -> PdfAnswer.of(paper.pdf(), wanted.name());
            case PrintResult.NotPrinted _ ->
                    page(wanted, wanted.ctx().text(NOT_PRINTED), HttpStatus.CONFLICT);
        };
    }

    private static String fault(PageContext ctx, MinutesAnswer answer) {
        return switch (answer) {
            case MinutesAnswer.Signed _ -> "";
            case MinutesAnswer.NotTheirs _ -> ctx.text("disposal.minutes.not-yours");
            case MinutesAnswer.NotPrinted _ -> ctx.text(NOT_PRINTED);
            case MinutesAnswer.Withheld withheld ->
                    ctx.text("issuing.withheld." + withheld.why().code());
            case MinutesAnswer.NoKey none -> ctx.text("issuing.key." + word(none.why()));
            case MinutesAnswer.Refused refused ->
                    ctx.text("issuing.trouble.signing." + word(refused.why()));
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ModelAndView page(Wanted wanted, String fault, HttpStatus status) {
        ModelAndView view =
                new ModelAndView(
                        "archive/disposal/web/list",
                        "page",
                        maker.page(wanted.ctx(), wanted.staff(), wanted.list(), fault));
        view.addObject("typed", Map.of());
        view.setStatus(status);
        return view;
    }

    private DisposalList found(Staff staff, String id) {
        return places.find(staff, id).orElseThrow(MinutesController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
