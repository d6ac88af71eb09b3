// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/**
 * One list of papers to be destroyed: looked through, put forward, decided, and what became of it.
 */
@Controller
class DisposalListController {
    private final DisposalPlaces places;
    private final ListPageMaker maker;
    private final ListWork work;

    DisposalListController(DisposalPlaces places, ListPageMaker maker, ListWork work) {
        this.places = places;
        this.maker = maker;
        this.work = work;
    }

    @GetMapping({"/huy-tai-lieu/{id}", "/disposal/{id}"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String id) {
        return view(ctx, staff, list(staff, id), null);
    }

    @PostMapping({"/huy-tai-lieu/{id}", "/disposal/{id}"})
    ModelAndView send(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> typed = form.asSingleValueMap();
        List<String> lines = form.getOrDefault("line", List.of());
        DisposalList list = list(staff, id);
        @Nullable String fault = work.take(staff, list, new ListWork.Sent(typed, lines));
        if (fault == null) {
            return Redirects.to(ctx.href(DisposalRoutes.LIST, Map.of("id", id)));
        }
        ModelAndView view = view(ctx, staff, list(staff, id), ctx.text(fault));
        view.addObject("typed", typed);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    @GetMapping({"/huy-tai-lieu/{id}/danh-muc.csv", "/disposal/{id}/list.csv"})
    ResponseEntity<byte[]> csv(PageContext ctx, Staff staff, @PathVariable String id) {
        DisposalList list = list(staff, id);
        String name = "danh-muc-huy-" + list.number().replace('/', '-') + ".csv";
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .body(new ListFile(ctx, maker.words(ctx, list)).bytes());
    }

    private ModelAndView view(
            PageContext ctx, Staff staff, DisposalList list, @Nullable String fault) {
        ModelAndView view =
                new ModelAndView(
                        "archive/disposal/web/list", "page", maker.page(ctx, staff, list, fault));
        view.addObject("typed", Map.of());
        return view;
    }

    private DisposalList list(Staff staff, String id) {
        return places.find(staff, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
