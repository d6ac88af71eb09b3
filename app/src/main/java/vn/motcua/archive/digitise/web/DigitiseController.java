// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.digitise.DigitisedDossier;
import vn.motcua.archive.digitise.PageSets;
import vn.motcua.archive.digitise.ScanSigning;
import vn.motcua.identity.Staff;
import vn.motcua.signing.KeySecrets;
import vn.motcua.web.PageContext;

/** The papers of a dossier: how far each is digitised, and signing those confirmed. */
@Controller
class DigitiseController {
    private final OpenDossiers dossiers;
    private final PageSets sets;
    private final ScanSigning signing;

    DigitiseController(OpenDossiers dossiers, PageSets sets, ScanSigning signing) {
        this.dossiers = dossiers;
        this.sets = sets;
        this.signing = signing;
    }

    @GetMapping({"/ho-so/{code}/so-hoa", "/dossiers/{code}/digitise"})
    ModelAndView list(PageContext ctx, Staff staff, @PathVariable String code) {
        DigitisedDossier dossier = dossiers.dossier(staff, code);
        return view(
                new PaperListMaker(ctx, dossier, sets, signing.isRemote(staff))
                        .list("", List.of()));
    }

    @PostMapping({"/ho-so/{code}/so-hoa", "/dossiers/{code}/digitise"})
    ModelAndView sign(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam Map<String, String> form) {
        DigitisedDossier dossier = dossiers.dossier(staff, code);
        ScanSigning.Answer answer = sign(staff, dossier, form);
        DigitisedDossier after = dossiers.dossier(staff, code);
        ModelAndView view =
                view(new PaperListMaker(ctx, after, sets, signing.isRemote(staff)).after(answer));
        if (answer instanceof ScanSigning.Answer.NoKey) {
            view.setStatus(HttpStatus.BAD_REQUEST);
        }
        return view;
    }

    private ScanSigning.Answer sign(
            Staff staff, DigitisedDossier dossier, Map<String, String> form) {
        try (KeySecrets secrets =
                KeySecrets.typed(form.getOrDefault("pin", ""), form.getOrDefault("code", ""))) {
            return signing.sign(staff, dossier.unsigned(), secrets);
        }
    }

    private static ModelAndView view(PaperList page) {
        return new ModelAndView("archive/digitise/web/list", "page", page);
    }
}
