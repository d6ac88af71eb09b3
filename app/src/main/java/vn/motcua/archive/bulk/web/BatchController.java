// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchDesk;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One batch: how far it is, the scans that come for it, and its list when it was mended. */
@Controller
class BatchController {
    /** The page comes again by itself after so many seconds while signing goes on. */
    private static final String AGAIN = "2";

    private final BatchPlaces places;
    private final BatchDesk desk;
    private final BatchLook look;

    BatchController(BatchPlaces places, BatchDesk desk, BatchLook look) {
        this.places = places;
        this.desk = desk;
        this.look = look;
    }

    @GetMapping({"/kho-giay-to/dot/{id}", "/papers/batches/{id}"})
    ModelAndView show(
            PageContext ctx, Staff staff, @PathVariable String id, NativeWebRequest request) {
        BatchPage page = look.page(ctx, staff, places.find(staff, id), request::getParameter);
        @Nullable HttpServletResponse response =
                request.getNativeResponse(HttpServletResponse.class);
        if (page.isSigning() && response != null) {
            response.setHeader("Refresh", AGAIN);
        }
        return BatchLook.view(page);
    }

    @PostMapping({"/kho-giay-to/dot/{id}", "/papers/batches/{id}"})
    ModelAndView bring(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam(name = "scan", required = false) @Nullable List<MultipartFile> scans) {
        Batch found = places.find(staff, id);
        List<MultipartFile> sent =
                scans == null ? List.of() : scans.stream().filter(BatchController::isOne).toList();
        if (sent.isEmpty()) {
            return refused(
                    look.faulty(
                            ctx, staff, found, Map.of("scan", ctx.text("archive.batch.no-scan"))));
        }
        sent.forEach(scan -> desk.bring(staff, found, SentScan.name(scan), SentScan.bytes(scan)));
        return Redirects.to(BatchPageMaker.here(ctx, found));
    }

    /** A form that was sent without a file has one without a name. */
    private static boolean isOne(MultipartFile file) {
        return !file.isEmpty() || !String.valueOf(file.getOriginalFilename()).isBlank();
    }

    @PostMapping({"/kho-giay-to/dot/{id}/danh-sach", "/papers/batches/{id}/list"})
    ModelAndView mend(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam(name = "list", required = false) @Nullable MultipartFile list) {
        Batch found = places.find(staff, id);
        SentList sent = SentList.of(ctx, list);
        if (sent.read() == null) {
            return refused(look.faulty(ctx, staff, found, Map.of("list", sent.fault())));
        }
        desk.mend(found, sent.read());
        return Redirects.to(BatchPageMaker.here(ctx, found));
    }

    static ModelAndView refused(BatchPage page) {
        ModelAndView view = BatchLook.view(page);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }
}
