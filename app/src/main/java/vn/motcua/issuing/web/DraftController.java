// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.DraftAnswer;
import vn.motcua.issuing.DraftAsk;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.ResultCase;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.HomeAddress;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where a specialist drafts the result of a dossier. */
@Controller
class DraftController {
    private static final String FIELD = "f-";

    private final Drafting drafting;
    private final DraftPageMaker maker;
    private final DraftFiles files;
    private final HomeAddress home;

    DraftController(Drafting drafting, DraftPageMaker maker, DraftFiles files, HomeAddress home) {
        this.drafting = drafting;
        this.maker = maker;
        this.files = files;
        this.home = home;
    }

    @GetMapping({"/ho-so/{code}/ket-qua", "/dossiers/{code}/result"})
    ModelAndView form(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String template) {
        DraftPageMaker.Asked asked = new DraftPageMaker.Asked(ctx, staff, about(staff, code));
        Map<String, String> form = Map.of("template", template);
        return page(asked, new DraftPageMaker.Came(form, files.file(asked, form, null)), null);
    }

    @PostMapping({"/ho-so/{code}/ket-qua", "/dossiers/{code}/result"})
    Object draft(
            PageContext ctx, Staff staff, @PathVariable String code, NativeWebRequest request) {
        DraftPageMaker.Asked asked = new DraftPageMaker.Asked(ctx, staff, about(staff, code));
        Map<String, String> form = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> form.put(name, values[0]));
        DraftPageMaker.Came came =
                new DraftPageMaker.Came(form, files.file(asked, form, file(request)));
        DraftAnswer answer = answer(asked, came);
        return switch (answer) {
            case DraftAnswer.Kept kept ->
                    Redirects.to(
                            ctx.href(
                                    IssuingRoutes.PAPER,
                                    Map.of("id", Long.toString(kept.paper()))));
            case DraftAnswer.Seen seen -> pdf(seen.file().pdf());
            default -> {
                ModelAndView view = page(asked, came, answer);
                view.setStatus(HttpStatus.BAD_REQUEST);
                yield view;
            }
        };
    }

    private static @Nullable MultipartFile file(NativeWebRequest request) {
        @Nullable MultipartRequest files = request.getNativeRequest(MultipartRequest.class);
        return files == null ? null : files.getFile("scan");
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"du-thao.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    private DraftAnswer answer(DraftPageMaker.Asked asked, DraftPageMaker.Came came) {
        if (came.file().away()) {
            return new DraftAnswer.Refused(DraftAnswer.Reason.STORE_AWAY);
        }
        DraftAsk ask = ask(asked.about(), came.form(), came.file().file());
        return came.form().getOrDefault("do", "").equals("look")
                ? drafting.look(asked.staff(), asked.about(), ask)
                : drafting.keep(asked.staff(), asked.about(), ask);
    }

    private DraftAsk ask(ResultCase about, Map<String, String> form, @Nullable FileAddress scan) {
        Map<String, String> filled = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                filled.put(name.substring(FIELD.length()), value);
            }
        });
        String signer = form.getOrDefault("signer", "");
        return new DraftAsk(
                about.situation().code(),
                form.getOrDefault("template", ""),
                filled,
                signer.matches("[1-9][0-9]{0,17}") ? new AccountId(Long.parseLong(signer)) : null,
                DraftPageMaker.capacity(form.getOrDefault("capacity", "")),
                VietnameseText.line(form.getOrDefault("symbol", "")).toUpperCase(Locale.ROOT),
                home.text() + IssuingRoutes.CHECK.vietnamese().replace("{token}", ""),
                scan);
    }

    private ResultCase about(Staff staff, String code) {
        return DossierCode.parse(code)
                .flatMap(one -> drafting.find(staff, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            DraftPageMaker.Asked asked, DraftPageMaker.Came came, @Nullable DraftAnswer answer) {
        return new ModelAndView("issuing/web/draft", "page", maker.page(asked, came, answer));
    }
}
