// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.ReturnDesk;
import vn.motcua.intake.giveback.Scan;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The pile of results that are ready, and the scanner in front of it. */
@Controller
class PileController {
    private static final String SHELF = "shelf-";
    private static final int LONGEST_SHELF = 20;

    private final ReturnDesk desk;
    private final PilePageMaker maker;
    private final Access access;

    PileController(ReturnDesk desk, PilePageMaker maker, Access access) {
        this.desk = desk;
        this.maker = maker;
        this.access = access;
    }

    @GetMapping({"/quay-tra", "/return-desk"})
    ModelAndView open(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        return page(ctx, staff, PilePageMaker.Asked.looking(asked));
    }

    @GetMapping({"/tra-ket-qua", "/returns"})
    ModelAndView oldList(PageContext ctx) {
        return Redirects.to(ctx.href(GivebackRoutes.PILE));
    }

    private ModelAndView page(PageContext ctx, Staff staff, PilePageMaker.Asked asked) {
        return new ModelAndView(
                "intake/giveback/web/pile", Map.of("page", maker.page(ctx, units(staff), asked)));
    }

    private Set<Long> units(Staff staff) {
        return access.reach(staff, Action.RETURN_RESULT).unitIds();
    }

    /** What was scanned leads to its page; what cannot be read, or is not ready, is told. */
    @PostMapping({"/quay-tra", "/return-desk"})
    ModelAndView send(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        if (form.getOrDefault("do", "").equals("shelves")) {
            return shelve(ctx, staff, form);
        }
        Scan scan = Scan.of(form.getOrDefault("scan", ""));
        Optional<ReadyResult> found = desk.find(scan, units(staff));
        if (found.isPresent()) {
            return Redirects.to(
                    ctx.href(
                            GivebackRoutes.RESULT,
                            Map.of("code", found.get().code().value(), "bang", by(scan))));
        }
        ModelAndView view = page(ctx, staff, PilePageMaker.Asked.scanning(why(ctx, scan)));
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }

    private static String by(Scan scan) {
        return switch (scan) {
            case Scan.Card _ -> "the";
            case Scan.Receipt _ -> "giay";
            case Scan.Code _, Scan.Person _, Scan.Organisation _, Scan.Unreadable _ -> "";
        };
    }

    private static String why(PageContext ctx, Scan scan) {
        return switch (scan) {
            case Scan.Card _, Scan.Person _, Scan.Organisation _ ->
                    ctx.text("intake.giveback.none.person");
            case Scan.Receipt _, Scan.Code _ -> ctx.text("intake.giveback.none.dossier");
            case Scan.Unreadable unreadable ->
                    ctx.text(
                            unreadable.why().startsWith("card.")
                                    ? "intake.giveback.none.card"
                                    : "intake.giveback.none.unreadable");
        };
    }

    /** Names that are too long are told, and all the others kept. */
    private ModelAndView shelve(PageContext ctx, Staff staff, Map<String, String> form) {
        Fields fields = new Fields(form);
        List<String> tooLong = new ArrayList<>();
        form.keySet().stream()
                .filter(field -> field.startsWith(SHELF))
                .flatMap(field -> DossierCode.parse(field.substring(SHELF.length())).stream())
                .sorted()
                .forEach(code -> {
                    if (!shelve(staff, code, fields.line(SHELF + code))) {
                        tooLong.add(code.value());
                    }
                });
        if (tooLong.isEmpty()) {
            return Redirects.to(ctx.href(GivebackRoutes.PILE, Map.of("xong", "saved")));
        }
        String fault =
                ctx.text("intake.giveback.fault.shelf", LONGEST_SHELF, String.join(", ", tooLong));
        ModelAndView view = page(ctx, staff, PilePageMaker.Asked.shelves(form, fault));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    /** False when the name is too long; a dossier that is not theirs changes nothing. */
    private boolean shelve(Staff staff, DossierCode code, String shelf) {
        if (shelf.length() > LONGEST_SHELF) {
            return false;
        }
        desk.ready(code, units(staff))
                .filter(one -> !one.shelf().equals(shelf))
                .ifPresent(one -> desk.shelve(staff, one, shelf));
        return true;
    }
}
