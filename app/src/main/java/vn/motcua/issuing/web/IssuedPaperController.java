// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.files.FileKind;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.Endings;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.Turn;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One issued paper: what is known of it, its file, and its end. */
@Controller
class IssuedPaperController {
    /** As wide as it is shown, in points. */
    private static final int PREVIEW = 700;

    private final IssuedPapers papers;
    private final IssuingPlaces places;
    private final Endings endings;
    private final PaperFiles files;
    private final PaperPageMaker maker;
    private final Scans scans;

    IssuedPaperController(
            IssuedPapers papers,
            IssuingPlaces places,
            Endings endings,
            PaperFiles files,
            PaperPageMaker maker,
            Scans scans) {
        this.papers = papers;
        this.places = places;
        this.endings = endings;
        this.files = files;
        this.maker = maker;
        this.scans = scans;
    }

    @GetMapping({"/so-ket-qua/{id}", "/results/{id}"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String id) {
        return page(ctx, staff, paper(staff, id), new PaperPage.Ending("", "", null, ""));
    }

    @PostMapping({"/so-ket-qua/{id}", "/results/{id}"})
    ModelAndView end(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam Map<String, String> form) {
        IssuedPaper paper = paper(staff, id);
        String reason = form.getOrDefault("reason", "");
        String successor = form.getOrDefault("successor", "");
        Endings.Answer answer = end(staff, paper, reason, successor);
        if (answer == Endings.Answer.DONE) {
            return Redirects.to(ctx.href(IssuingRoutes.PAPER, Map.of("id", id)));
        }
        String fault = ctx.text("issuing.end.fault." + PaperPageMaker.code(answer));
        ModelAndView view =
                page(
                        ctx,
                        staff,
                        paper,
                        new PaperPage.Ending(reason, successor, fault, field(answer)));
        view.setStatus(status(answer));
        return view;
    }

    private Endings.Answer end(Staff staff, IssuedPaper paper, String reason, String successor) {
        return successor.isBlank()
                ? endings.revoke(staff, paper, reason)
                : endings.replace(staff, paper, reason, successor);
    }

    private static HttpStatus status(Endings.Answer answer) {
        return answer == Endings.Answer.NOT_ALLOWED ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
    }

    private static String field(Endings.Answer answer) {
        return switch (answer) {
            case NO_REASON -> "reason";
            case NO_SUCCESSOR -> "successor";
            case DONE, NOT_IN_FORCE, NOT_ALLOWED -> "";
        };
    }

    private ModelAndView page(
            PageContext ctx, Staff staff, IssuedPaper paper, PaperPage.Ending ending) {
        PaperPage.@Nullable Ending form = places.may(staff, Action.DECIDE, paper) ? ending : null;
        return new ModelAndView("issuing/web/paper", "page", maker.page(ctx, paper, form));
    }

    @GetMapping({"/so-ket-qua/{id}/van-ban.pdf", "/results/{id}/paper.pdf"})
    ResponseEntity<byte[]> file(Staff staff, @PathVariable String id) {
        IssuedPaper paper = paper(staff, id);
        byte[] content = files.best(paper).orElseThrow(IssuedPaperController::notThere);
        ContentDisposition disposition =
                ContentDisposition.inline()
                        .filename(PaperPageMaker.fileName(paper), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    /** The first page as a picture, so that it is seen without opening the file. */
    @GetMapping({"/so-ket-qua/{id}/trang-1.jpg", "/results/{id}/page-1.jpg"})
    ResponseEntity<byte[]> picture(Staff staff, @PathVariable String id) {
        byte[] content = files.best(paper(staff, id)).orElseThrow(IssuedPaperController::notThere);
        ScanFile file = new ScanFile(content, FileKind.PDF);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(scans.picture(file, 0, PREVIEW, Turn.NONE));
    }

    private IssuedPaper paper(Staff staff, String id) {
        Optional<IssuedPaper> found =
                id.matches("[1-9][0-9]{0,17}") ? papers.find(Long.parseLong(id)) : Optional.empty();
        return found.filter(paper -> places.mayRead(staff, paper))
                .orElseThrow(IssuedPaperController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
