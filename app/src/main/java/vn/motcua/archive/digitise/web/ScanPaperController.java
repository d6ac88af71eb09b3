// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.digitise.DigitisedDossier;
import vn.motcua.archive.digitise.FileSignatures;
import vn.motcua.archive.digitise.PageDesk;
import vn.motcua.archive.digitise.PageSet;
import vn.motcua.identity.Staff;
import vn.motcua.scanning.UnreadableScanException;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One paper: its pages beside the fields that an officer confirms. */
@Controller
class ScanPaperController {
    private static final int WIDE = 900;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final OpenDossiers dossiers;
    private final PageDesk desk;
    private final ScanPaperWork work;
    private final FileSignatures signatures;

    ScanPaperController(
            OpenDossiers dossiers, PageDesk desk, ScanPaperWork work, FileSignatures signatures) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.work = work;
        this.signatures = signatures;
    }

    @GetMapping({"/ho-so/{code}/so-hoa/{number}", "/dossiers/{code}/digitise/{number}"})
    ModelAndView show(
            PageContext ctx, Staff staff, @PathVariable String code, @PathVariable String number) {
        ScanPaperWork.Bench bench = bench(ctx, staff, code, number);
        return view(bench.maker().page(bench.set(), bench.maker().proposed(), null));
    }

    private ScanPaperWork.Bench bench(PageContext ctx, Staff staff, String code, String number) {
        DigitisedDossier dossier = dossiers.dossier(staff, code);
        int place = dossiers.number(dossier, number);
        PageSet set = pages(staff, dossier, place);
        return new ScanPaperWork.Bench(
                staff,
                new ScanPaperMaker(ctx, dossier, place, desk.proposals(set), signatures.of(set)),
                set);
    }

    private PageSet pages(Staff staff, DigitisedDossier dossier, int number) {
        return desk.pages(staff, dossier.place(number), dossier.paper(number).orElseThrow());
    }

    @PostMapping({"/ho-so/{code}/so-hoa/{number}", "/dossiers/{code}/digitise/{number}"})
    ModelAndView send(
            PageContext ctx,
            Staff staff,
            @PathVariable Map<String, String> path,
            NativeWebRequest request) {
        String code = path.getOrDefault("code", "");
        String number = path.getOrDefault("number", "");
        ScanPaperWork.Bench bench = bench(ctx, staff, code, number);
        return switch (work.take(bench, typed(request), files(request))) {
            case ScanPaperWork.Way.Kept _ ->
                    Redirects.to(ctx.href(DigitiseRoutes.LIST, Map.of("code", code)));
            case ScanPaperWork.Way.Again again -> {
                ScanPaperWork.Bench now = bench(ctx, staff, code, number);
                ModelAndView view = view(now.maker().page(now.set(), again.form(), again.note()));
                view.setStatus(again.isFault() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
                yield view;
            }
        };
    }

    private static Map<String, String> typed(NativeWebRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
    }

    private static List<MultipartFile> files(NativeWebRequest request) {
        MultipartHttpServletRequest files =
                request.getNativeRequest(MultipartHttpServletRequest.class);
        return files == null ? List.of() : files.getFiles("files");
    }

    private static ModelAndView view(ScanPaperPage page) {
        return new ModelAndView("archive/digitise/web/paper", "page", page);
    }

    @GetMapping({
        "/ho-so/{code}/so-hoa/{number}/trang/{page}",
        "/dossiers/{code}/digitise/{number}/pages/{page}"
    })
    ResponseEntity<byte[]> picture(
            Staff staff,
            @PathVariable String code,
            @PathVariable String number,
            @PathVariable String page) {
        DigitisedDossier dossier = dossiers.dossier(staff, code);
        PageSet set = pages(staff, dossier, dossiers.number(dossier, number));
        int at = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) - 1 : -1;
        if (at < 0 || at >= set.pages().size()) {
            throw OpenDossiers.notThere();
        }
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                    .body(desk.picture(set.pages().get(at), WIDE));
        } catch (UnreadableScanException unreadable) {
            throw OpenDossiers.notThere();
        }
    }
}
