// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;

/** Hands out the file of a paper to those who may see its dossier: to be kept, never to be run. */
@Controller
class PaperFileController {
    private final DossierRights dossiers;
    private final FileStore store;

    PaperFileController(DossierRights dossiers, FileStore store) {
        this.dossiers = dossiers;
        this.store = store;
    }

    @GetMapping({"/ho-so/{code}/tep/{number}", "/dossiers/{code}/files/{number}"})
    ResponseEntity<byte[]> file(
            Staff staff, @PathVariable String code, @PathVariable String number) {
        PaperFile file = file(dossiers.receipt(staff, code).papers(), number);
        FileStore.Content content =
                store.open(new FileAddress(file.address()))
                        .orElseThrow(PaperFileController::notThere);
        ContentDisposition disposition =
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, content.file().kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(content.bytes());
    }

    private static PaperFile file(List<Paper> papers, String number) {
        if (!number.matches("[1-9][0-9]{0,2}") || Integer.parseInt(number) > papers.size()) {
            throw notThere();
        }
        PaperFile file = papers.get(Integer.parseInt(number) - 1).file();
        if (file == null) {
            throw notThere();
        }
        return file;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
