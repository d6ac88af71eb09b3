// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.panel.ActRequests;
import vn.motcua.dossier.panel.Draft;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One dossier, found by its code. */
@Controller
class DossierController {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private final Dossiers dossiers;
    private final Access access;
    private final DossierViews views;
    private final InstantSource clock;

    DossierController(Dossiers dossiers, Access access, DossierViews views, InstantSource clock) {
        this.dossiers = dossiers;
        this.access = access;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping({"/ho-so/{code}", "/dossiers/{code}"})
    ModelAndView dossier(PageContext ctx, Optional<Staff> staff, @PathVariable String code) {
        return DossierCode.parse(code)
                .flatMap(dossiers::find)
                .map(detail -> page(ctx, staff, detail, Draft.NONE))
                .orElseGet(() -> missing(DossierCode.parse(code)));
    }

    @PostMapping({"/ho-so/{code}", "/dossiers/{code}"})
    ModelAndView act(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form) {
        Optional<DossierDetail> found = DossierCode.parse(code).flatMap(dossiers::find);
        if (found.isEmpty()) {
            return missing(DossierCode.parse(code));
        }
        require(Optional.of(staff), found.get());
        return switch (views.requests().handle(ctx, staff, found.get().code(), form)) {
            case ActRequests.Outcome.Done done ->
                    Redirects.to(ctx.href(DossierRoutes.PAGE, Map.of("code", done.code().value())));
            case ActRequests.Outcome.Kept kept -> {
                ModelAndView view = page(ctx, Optional.of(staff), found.get(), kept.draft());
                view.setStatus(
                        kept.draft().refusal() == null
                                ? HttpStatus.BAD_REQUEST
                                : HttpStatus.CONFLICT);
                yield view;
            }
            case ActRequests.Outcome.Nothing nothing ->
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    /** Who is not signed in got here because this is a demo. */
    private void require(Optional<Staff> staff, DossierDetail detail) {
        boolean closed =
                staff.filter(one -> !access.mayAtAny(one, Action.VIEW_DOSSIER, detail.concerned()))
                        .isPresent();
        if (closed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private ModelAndView page(
            PageContext ctx, Optional<Staff> staff, DossierDetail detail, Draft draft) {
        require(staff, detail);
        return new ModelAndView(
                "dossier/web/dossier",
                Map.of(
                        "page",
                        views.page(
                                new DossierViews.Reader(ctx, staff),
                                detail,
                                draft,
                                VietnamTime.local(clock.instant()))));
    }

    /** What is not the code of a dossier is not shown again: it may be somebody's number. */
    private static ModelAndView missing(Optional<DossierCode> code) {
        ModelAndView view =
                new ModelAndView(
                        "dossier/web/missing",
                        Map.of("code", code.map(DossierCode::value).orElse("")));
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }

    /**
     * Leads to the dossier whose code was typed, whatever its spaces and letters. Anything else is
     * taken out of the address at once: it may be somebody's number.
     */
    @GetMapping({"/tim", "/find"})
    ModelAndView search(PageContext ctx, @RequestParam(defaultValue = "") String code) {
        String bare = SPACE.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
        if (bare.isEmpty()) {
            return missing(Optional.empty());
        }
        return DossierCode.parse(bare)
                .map(found -> Map.of("code", found.value()))
                .map(found -> Redirects.to(ctx.href(DossierRoutes.PAGE, found)))
                .orElseGet(() -> Redirects.to(ctx.href(DossierRoutes.SEARCH)));
    }
}
