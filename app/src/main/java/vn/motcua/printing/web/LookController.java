// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.printing.LineDiff;
import vn.motcua.printing.PageImages;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.TemplateCheck;
import vn.motcua.web.PageContext;

/** How templates look: pages of a text being written, versions as PDF, and what changed. */
@Controller
class LookController {
    private final TemplateBook book;
    private final InstantSource clock;

    LookController(TemplateBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping({
        "/quan-tri/mau-giay-to/{key}/trang/{number}.png",
        "/admin/paper-templates/{key}/pages/{number}.png"
    })
    ResponseEntity<byte[]> picture(
            Staff staff, @PathVariable String key, @PathVariable String number) {
        PaperTemplate newest = version(key, "").orElseThrow(LookController::notThere);
        EditorForm form = EditorForm.of(newest, book.draft(staff, key).orElse(newest.source()));
        var head = form.head(newest, VietnamTime.day(clock.instant()));
        return number.matches("[1-9][0-9]?")
                        && book.papers().check(head, form.body())
                                instanceof TemplateCheck.Passed passed
                        && book.papers().specimen(passed.template()) instanceof Paper paper
                ? file(
                        PageImages.png(paper, Integer.parseInt(number))
                                .orElseThrow(LookController::notThere),
                        MediaType.IMAGE_PNG)
                : ResponseEntity.notFound().build();
    }

    @GetMapping({
        "/quan-tri/mau-giay-to/{key}/ban/{version}.pdf",
        "/admin/paper-templates/{key}/versions/{version}.pdf"
    })
    ResponseEntity<byte[]> specimen(
            Staff staff, @PathVariable String key, @PathVariable String version) {
        PaperTemplate template = version(key, version).orElseThrow(LookController::notThere);
        return book.papers().specimen(template) instanceof Paper paper
                ? file(paper.pdf(), MediaType.APPLICATION_PDF)
                : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    @GetMapping({"/quan-tri/mau-giay-to/{key}/so-sanh", "/admin/paper-templates/{key}/comparison"})
    ModelAndView comparison(
            PageContext ctx,
            Staff staff,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String version) {
        PaperTemplate newer = version(key, version).orElseThrow(LookController::notThere);
        String before = Integer.toString(newer.head().version() - 1);
        List<LineDiff.Line> lines =
                version(key, before)
                        .map(older -> LineDiff.of(older.source(), newer.source()))
                        .orElseThrow(LookController::notThere);
        return new ModelAndView(
                "printing/web/comparison",
                Map.of(
                        "key",
                        key,
                        "title",
                        newer.head().title(),
                        "version",
                        newer.head().version(),
                        "lines",
                        lines));
    }

    /** This version; the newest one when none is named. */
    private Optional<PaperTemplate> version(String key, String version) {
        return book.versions(key).stream()
                .filter(one ->
                        version.isEmpty() || Integer.toString(one.head().version()).equals(version))
                .findFirst();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
