// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.paperwork.PaperDesk;
import vn.motcua.paperwork.SlipSigning;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PrintResult;
import vn.motcua.signing.proof.SignedPaper;
import vn.motcua.signing.proof.SignedPapers;

/**
 * Opens the papers of a dossier as PDF for whoever may see the dossier: the one that was signed, or
 * else a fresh print.
 */
@Controller
class PaperController {
    private final AskedPapers asked;
    private final PaperDesk desk;
    private final SlipSigning signing;
    private final FileStore store;
    private final SignedPapers proofs;

    PaperController(
            AskedPapers asked,
            PaperDesk desk,
            SlipSigning signing,
            FileStore store,
            SignedPapers proofs) {
        this.asked = asked;
        this.desk = desk;
        this.signing = signing;
        this.store = store;
        this.proofs = proofs;
    }

    @GetMapping({"/ho-so/{code}/giay/{paper}.pdf", "/dossiers/{code}/papers/{paper}.pdf"})
    Object paper(Staff staff, @PathVariable String code, @PathVariable String paper) {
        SlipSigning.Asked one = asked.find(staff, code, paper);
        PrintResult printed =
                desk.print(one.detail(), one.paper(), one.lookUp())
                        .orElseThrow(AskedPapers::notThere);
        String name = one.paper().word() + "-" + one.detail().code().value() + ".pdf";
        return signed(one)
                .<Object>map(pdf -> file(pdf, name))
                .orElseGet(() ->
                        switch (printed) {
                            case Paper done -> file(done.pdf(), name);
                            case PrintResult.NotPrinted not -> unprinted(one, not);
                        });
    }

    /** The file that is proved for longest. */
    private Optional<byte[]> signed(SlipSigning.Asked one) {
        return signing.sealed(one)
                .flatMap(slip -> {
                    FileAddress best =
                            proofs.find(slip.file()).map(SignedPaper::best).orElse(slip.file());
                    return store.open(best).map(FileStore.Content::bytes);
                });
    }

    private static ResponseEntity<byte[]> file(byte[] pdf, String name) {
        ContentDisposition disposition =
                ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }

    private static ModelAndView unprinted(SlipSigning.Asked one, PrintResult.NotPrinted not) {
        ModelAndView view =
                new ModelAndView(
                        "paperwork/web/unprinted",
                        Map.of("code", one.detail().code().value(), "faults", not.faults()));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }
}
