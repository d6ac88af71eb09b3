// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import vn.motcua.archive.FactsReader;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingState;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.Turn;
import vn.motcua.scanning.UnreadableScanException;
import vn.motcua.signing.proof.SignedPaper;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One kept paper: what is known of it, its scan, and how it is mended or withdrawn. */
@Controller
class HoldingController {
    /** As wide as it is shown, in points. */
    private static final int PREVIEW = 700;

    private final ArchivePlaces places;
    private final HoldingPageMaker maker;
    private final HoldingMending mending;
    private final FileStore store;
    private final SignedPapers proofs;
    private final Scans scans;

    HoldingController(
            ArchivePlaces places,
            HoldingPageMaker maker,
            HoldingMending mending,
            FileStore store,
            SignedPapers proofs,
            Scans scans) {
        this.places = places;
        this.maker = maker;
        this.mending = mending;
        this.store = store;
        this.proofs = proofs;
        this.scans = scans;
    }

    @GetMapping({"/kho-giay-to/{code}", "/papers/{code}"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String code) {
        Holding holding = holding(staff, code);
        HoldingPage.@Nullable Form form =
                places.mayMend(staff, holding) && holding.state() == HoldingState.KEPT
                        ? new HoldingPage.Form(
                                FactsReader.fields(ctx, holding.facts()), Map.of(), null)
                        : null;
        return new ModelAndView("archive/web/holding", "page", maker.page(ctx, holding, form));
    }

    @PostMapping({"/kho-giay-to/{code}", "/papers/{code}"})
    ModelAndView mend(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam Map<String, String> typed) {
        Holding holding = holding(staff, code);
        if (!places.mayMend(staff, holding)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        HoldingPage.@Nullable Form again = mending.mend(ctx, staff, holding, typed);
        if (again == null) {
            return Redirects.to(ctx.href(ArchiveRoutes.HOLDING, Map.of("code", code)));
        }
        ModelAndView view =
                new ModelAndView("archive/web/holding", "page", maker.page(ctx, holding, again));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    @GetMapping({"/kho-giay-to/{code}/ban-scan.pdf", "/papers/{code}/scan.pdf"})
    ResponseEntity<byte[]> file(Staff staff, @PathVariable String code) {
        Holding holding = holding(staff, code);
        FileStore.Content content = content(holding);
        ContentDisposition disposition =
                ContentDisposition.inline()
                        .filename(holding.code().text() + ".pdf", StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content.bytes());
    }

    /** The first page as a picture, so that it is compared without opening the file. */
    @GetMapping({"/kho-giay-to/{code}/trang-1.jpg", "/papers/{code}/page-1.jpg"})
    ResponseEntity<byte[]> picture(Staff staff, @PathVariable String code) {
        FileStore.Content content = content(holding(staff, code));
        ScanFile file = new ScanFile(content.bytes(), content.file().kind());
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .header("X-Content-Type-Options", "nosniff")
                    .cacheControl(CacheControl.noStore())
                    .body(scans.picture(file, 0, PREVIEW, Turn.NONE));
        } catch (UnreadableScanException unreadable) {
            throw notThere();
        }
    }

    private FileStore.Content content(Holding holding) {
        FileAddress newest = holding.newest();
        FileAddress best = proofs.find(newest).map(SignedPaper::best).orElse(newest);
        return store.open(best).orElseThrow(HoldingController::notThere);
    }

    private Holding holding(Staff staff, String code) {
        return places.find(staff, code).orElseThrow(HoldingController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
