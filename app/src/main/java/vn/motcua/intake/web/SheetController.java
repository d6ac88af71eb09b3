// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.identity.Staff;
import vn.motcua.intake.visit.Visits;
import vn.motcua.language.DateWords;
import vn.motcua.web.HomeAddress;

/** The papers handed out at the counter: receipt, request to complete, refusal. */
@Controller
class SheetController {
    /** The words of the same papers as PDF. */
    private static final Map<String, List<String>> PAPERS =
            Map.of(
                    "receipt", List.of("giay-tiep-nhan", "giay-tiep-nhan-lien-luu"),
                    "completion", List.of("phieu-bo-sung"),
                    "refusal", List.of("phieu-tu-choi"));

    private final DossierRights dossiers;
    private final DossierDesk desk;
    private final Visits visits;
    private final HomeAddress home;

    SheetController(DossierRights dossiers, DossierDesk desk, Visits visits, HomeAddress home) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.visits = visits;
        this.home = home;
    }

    @GetMapping({"/giay-hen/{code}", "/receipts/{code}"})
    ModelAndView receipt(Staff staff, @PathVariable String code) {
        SheetMaker maker = dossiers.sheet(staff, code);
        if (maker.detail().times().received() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ModelAndView view = view("receipt", maker.receipt(home.text() + "/tra-cuu?token="));
        visits.of(maker.detail().code())
                .ifPresent(visit -> view.addObject("visit", Long.toString(visit)));
        return view;
    }

    @GetMapping({"/phieu-bo-sung/{code}", "/completion-requests/{code}"})
    ModelAndView completion(Staff staff, @PathVariable String code) {
        SheetMaker maker = dossiers.sheet(staff, code);
        Supplement asked =
                desk.situation(maker.detail().code())
                        .flatMap(situation -> Optional.ofNullable(situation.asked()))
                        .orElseThrow(SheetController::notThere);
        String until = DateWords.in(Locale.forLanguageTag("vi")).full(asked.answerBy());
        return view("completion", maker.completion(asked.items(), until));
    }

    @GetMapping({"/phieu-tu-choi/{code}", "/refusals/{code}"})
    ModelAndView refusal(Staff staff, @PathVariable String code) {
        SheetMaker maker = dossiers.sheet(staff, code);
        if (maker.receipt().refusal().isEmpty()) {
            throw notThere();
        }
        return view("refusal", maker.refusal());
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView view(String form, Sheet sheet) {
        return new ModelAndView(
                "intake/web/sheet",
                Map.of(
                        "form",
                        form,
                        "sheet",
                        sheet,
                        "papers",
                        PAPERS.getOrDefault(form, List.of())));
    }
}
