// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.paperwork.OwedPaper;
import vn.motcua.paperwork.PaperDesk;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PrintResult;

/** Opens the papers of a dossier as PDF for whoever may see the dossier. */
@Controller
class PaperController {
    private final Dossiers dossiers;
    private final Access access;
    private final PaperDesk desk;

    PaperController(Dossiers dossiers, Access access, PaperDesk desk) {
        this.dossiers = dossiers;
        this.access = access;
        this.desk = desk;
    }

    @GetMapping({"/ho-so/{code}/giay/{paper}.pdf", "/dossiers/{code}/papers/{paper}.pdf"})
    Object paper(Staff staff, @PathVariable String code, @PathVariable String paper) {
        DossierDetail detail = detail(staff, code);
        OwedPaper owed = OwedPaper.ofWord(paper).orElseThrow(PaperController::notThere);
        PrintResult printed =
                desk.print(detail, owed, lookUp()).orElseThrow(PaperController::notThere);
        return switch (printed) {
            case Paper done -> file(done, owed.word() + "-" + detail.code().value() + ".pdf");
            case PrintResult.NotPrinted not -> unprinted(detail, not);
        };
    }

    /** The public page of look-up, as citizens reach it where staff reach this page. */
    private static String lookUp() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/tra-cuu";
    }

    private static ResponseEntity<byte[]> file(Paper paper, String name) {
        ContentDisposition disposition =
                ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(paper.pdf());
    }

    private static ModelAndView unprinted(DossierDetail detail, PrintResult.NotPrinted not) {
        ModelAndView view =
                new ModelAndView(
                        "paperwork/web/unprinted",
                        Map.of("code", detail.code().value(), "faults", not.faults()));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private DossierDetail detail(Staff staff, String code) {
        DossierDetail detail =
                DossierCode.parse(code)
                        .flatMap(dossiers::find)
                        .orElseThrow(PaperController::notThere);
        if (!access.mayAtAny(staff, Action.VIEW_DOSSIER, detail.concerned())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return detail;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
