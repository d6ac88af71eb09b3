// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.IssuedState;
import vn.motcua.issuing.RegisterQuery;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * The register of results. What is looked for is sent, never put into an address: it may be the
 * name or number of somebody.
 */
@Controller
class ResultRegisterController {
    private static final int PAGE = 50;
    private static final int LONGEST = 100;
    private static final List<String> WORDS = List.of("number", "owner", "title");
    private static final List<String> DAYS = List.of("from", "to");

    private final IssuedPapers papers;
    private final IssuingPlaces places;

    ResultRegisterController(IssuedPapers papers, IssuingPlaces places) {
        this.papers = papers;
        this.places = places;
    }

    @GetMapping({"/so-ket-qua", "/results"})
    ModelAndView newest(PageContext ctx, Staff staff) {
        return find(ctx, staff, Map.of());
    }

    @PostMapping({"/so-ket-qua", "/results"})
    ModelAndView find(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        WORDS.forEach(field -> typed.put(field, line(form, field)));
        Map<String, @Nullable LocalDate> days = new LinkedHashMap<>();
        for (String field : DAYS) {
            typed.put(field, line(form, field));
            Typed<LocalDate> day = TypedDay.day(typed.get(field));
            if (day.fault() != null && !typed.get(field).isEmpty()) {
                faults.put(field, day.fault().in(ctx.texts()));
            }
            days.put(field, day.value());
        }
        List<IssuedPaper> found =
                faults.isEmpty()
                        ? papers.register(query(staff, typed, days, before(form)))
                        : List.of();
        ModelAndView view =
                new ModelAndView("issuing/web/register", "page", page(ctx, found, typed, faults));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.BAD_REQUEST);
        }
        return view;
    }

    private static String line(Map<String, String> form, String field) {
        String line = VietnameseText.line(form.getOrDefault(field, ""));
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static @Nullable Long before(Map<String, String> form) {
        String typed = form.getOrDefault("before", "");
        return typed.matches("[1-9][0-9]{0,17}") ? Long.valueOf(typed) : null;
    }

    private RegisterQuery query(
            Staff staff,
            Map<String, String> typed,
            Map<String, @Nullable LocalDate> days,
            @Nullable Long before) {
        return new RegisterQuery(
                places.units(staff, Action.SEARCH_DOSSIERS),
                typed.getOrDefault("number", ""),
                typed.getOrDefault("owner", ""),
                typed.getOrDefault("title", ""),
                days.get("from"),
                days.get("to"),
                before,
                PAGE + 1);
    }

    private static RegisterPage page(
            PageContext ctx,
            List<IssuedPaper> found,
            Map<String, String> typed,
            Map<String, String> faults) {
        List<IssuedPaper> shown = found.stream().limit(PAGE).toList();
        return new RegisterPage(
                shown.stream().map(paper -> line(ctx, paper)).toList(),
                typed,
                faults,
                typed.values().stream().anyMatch(word -> !word.isEmpty()),
                found.size() > PAGE ? Long.toString(shown.getLast().id()) : null);
    }

    private static RegisterPage.Line line(PageContext ctx, IssuedPaper paper) {
        IssuedPaper.Sealed sealed = Objects.requireNonNull(paper.sealed());
        return new RegisterPage.Line(
                ctx.href(IssuingRoutes.PAPER, Map.of("id", Long.toString(paper.id()))),
                sealed.number(),
                ctx.formats().day(sealed.dated()),
                paper.about().title(),
                paper.about().owner(),
                paper.about().unitName(),
                ctx.text("issuing.state." + paper.state().code()),
                paper.state() != IssuedState.ISSUED);
    }
}
