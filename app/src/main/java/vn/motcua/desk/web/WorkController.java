// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.desk.WorkView;
import vn.motcua.dossier.panel.ActRequests;
import vn.motcua.dossier.panel.Draft;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The lists of work, each with the piece looked at beside it. */
@Controller
class WorkController {
    private final WorkPages pages;

    WorkController(WorkPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/viec", "/tasks"})
    ModelAndView mine(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        return page(ctx, staff, WorkView.MINE, asked);
    }

    @GetMapping({"/viec/cho-nhan", "/tasks/waiting"})
    ModelAndView waiting(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        return page(ctx, staff, WorkView.WAITING, asked);
    }

    @GetMapping({"/viec/trinh-ky", "/tasks/to-sign"})
    ModelAndView signing(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        return page(ctx, staff, WorkView.SIGNING, asked);
    }

    @GetMapping({"/viec/cho-bo-sung", "/tasks/supplements"})
    ModelAndView supplements(
            PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        return page(ctx, staff, WorkView.SUPPLEMENTS, asked);
    }

    @PostMapping({"/viec", "/tasks"})
    ModelAndView doMine(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        return act(ctx, staff, WorkView.MINE, form);
    }

    @PostMapping({"/viec/cho-nhan", "/tasks/waiting"})
    ModelAndView doWaiting(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        return act(ctx, staff, WorkView.WAITING, form);
    }

    @PostMapping({"/viec/trinh-ky", "/tasks/to-sign"})
    ModelAndView doSigning(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        return act(ctx, staff, WorkView.SIGNING, form);
    }

    @PostMapping({"/viec/cho-bo-sung", "/tasks/supplements"})
    ModelAndView doSupplements(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        return act(ctx, staff, WorkView.SUPPLEMENTS, form);
    }

    private ModelAndView page(
            PageContext ctx, Staff staff, WorkView view, Map<String, String> asked) {
        return shown(pages.page(ctx, staff, new WorkPages.Asked(view, asked, Draft.NONE)));
    }

    private static ModelAndView shown(WorkPage page) {
        return new ModelAndView("desk/web/work", Map.of("page", page));
    }

    private ModelAndView act(
            PageContext ctx, Staff staff, WorkView view, MultiValueMap<String, String> form) {
        Map<String, String> asked = form.toSingleValueMap();
        return switch (pages.act(ctx, staff, form)) {
            case ActRequests.Outcome.Done done -> {
                String next = asked.getOrDefault("next", "");
                yield Redirects.to(
                        ctx.href(
                                DeskRoutes.of(view),
                                Map.of("chon", next, "xong", done.act().code())));
            }
            case ActRequests.Outcome.Kept kept -> {
                WorkPages.Asked again = new WorkPages.Asked(view, asked, kept.draft());
                yield kept(pages.page(ctx, staff, again), kept);
            }
            case ActRequests.Outcome.Nothing nothing ->
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private static ModelAndView kept(WorkPage page, ActRequests.Outcome.Kept kept) {
        ModelAndView shown = shown(page);
        boolean faulty = kept.draft().refusal() == null;
        shown.setStatus(faulty ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT);
        return shown;
    }
}
