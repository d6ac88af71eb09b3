// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.FoundDossier;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/**
 * Finds dossiers by code, personal id, phone or name. What is typed is sent, never put into an
 * address: it may be somebody's number.
 */
@Controller
class SearchController {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final int LONGEST = 100;

    private final DossierSearch search;
    private final Access access;

    SearchController(DossierSearch search, Access access) {
        this.search = search;
        this.access = access;
    }

    /** A dossier found, in words. */
    record Line(
            String code,
            String href,
            String applicant,
            String procedure,
            String unit,
            String state,
            String submitted) {}

    @PostMapping({"/tim", "/find"})
    ModelAndView find(
            PageContext ctx, Staff staff, @RequestParam(name = "q", defaultValue = "") String q) {
        String typed = q.length() > LONGEST ? q.substring(0, LONGEST) : q.strip();
        String bare = SPACE.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        Optional<DossierCode> code = DossierCode.parse(bare);
        if (code.isPresent()) {
            return Redirects.to(ctx.href(DossierRoutes.PAGE, Map.of("code", code.get().value())));
        }
        List<Line> lines =
                found(typed, bare, access.reach(staff, Action.VIEW_DOSSIER)).stream()
                        .map(one -> line(ctx, one))
                        .toList();
        return new ModelAndView(
                "dossier/web/found",
                Map.of("lines", lines, "typed", typed, "full", lines.size() == DossierSearch.MOST));
    }

    private List<FoundDossier> found(String typed, String bare, Reach reach) {
        if (PersonalId.parse(bare).isPresent()) {
            return search.byPersonalId(bare, reach);
        }
        Optional<PhoneNumber> phone = PhoneNumber.parse(bare);
        return phone.isPresent()
                ? search.byPhone(phone.get().e164(), reach)
                : search.byName(typed, reach);
    }

    private static Line line(PageContext ctx, FoundDossier found) {
        return new Line(
                found.code().value(),
                ctx.href(DossierRoutes.PAGE, Map.of("code", found.code().value())),
                found.applicant(),
                found.procedure(),
                found.unit(),
                ctx.text("dossier.state." + found.state().code()),
                ctx.formats().day(VietnamTime.day(found.submittedAt())));
    }
}
