// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.FactsReader;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.Snippet;
import vn.motcua.archive.StoreQuery;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * The store of papers. What is looked for is sent, never put into an address: it may be the name or
 * number of somebody.
 */
@Controller
class StoreController {
    private static final int PAGE = 50;
    private static final int LONGEST = 100;
    private static final List<String> WORDS = List.of("owner", "title", "number", "letters");
    private static final List<String> DAYS = List.of("from", "to");

    private final Holdings holdings;
    private final ArchivePlaces places;
    private final LettersTold letters;
    private final InstantSource clock;

    StoreController(
            Holdings holdings, ArchivePlaces places, LettersTold letters, InstantSource clock) {
        this.holdings = holdings;
        this.places = places;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping({"/kho-giay-to", "/papers"})
    ModelAndView newest(PageContext ctx, Staff staff) {
        return find(ctx, staff, Map.of());
    }

    @PostMapping({"/kho-giay-to", "/papers"})
    ModelAndView find(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        Asked asked = asked(ctx, form);
        List<Holding> found =
                asked.faults().isEmpty() ? holdings.search(query(staff, asked)) : List.of();
        StorePage page =
                new StorePage(
                        lines(ctx, found, asked.typed().getOrDefault("letters", "")),
                        asked.typed(),
                        asked.faults(),
                        asked.typed().values().stream().anyMatch(word -> !word.isEmpty()),
                        !places.keeping(staff, VietnamTime.day(clock.instant())).isEmpty(),
                        letters.waiting(ctx, places.units(staff, Action.SEARCH_DOSSIERS)),
                        found.size() > PAGE ? Integer.toString(asked.skip() + PAGE) : null);
        ModelAndView view = new ModelAndView("archive/web/store", "page", page);
        if (!asked.faults().isEmpty()) {
            view.setStatus(HttpStatus.BAD_REQUEST);
        }
        return view;
    }

    /** What is looked for, as it was read; not defended, it never leaves this class. */
    private record Asked(
            Map<String, String> typed,
            Map<String, String> faults,
            Map<String, @Nullable LocalDate> days,
            int skip) {}

    private static Asked asked(PageContext ctx, Map<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        Map<String, @Nullable LocalDate> days = new LinkedHashMap<>();
        WORDS.forEach(field -> typed.put(field, line(form, field)));
        String letters = line(form, "letters");
        if (!letters.isEmpty() && letters.length() < StoreQuery.FEWEST_LETTERS) {
            faults.put("letters", ctx.text("archive.fault.letters"));
        }
        for (String field : DAYS) {
            typed.put(field, line(form, field));
            Typed<LocalDate> day = TypedDay.day(typed.get(field), FactsReader.FIRST_YEAR);
            if (day.fault() != null && !typed.get(field).isEmpty()) {
                faults.put(field, day.fault().in(ctx.texts()));
            }
            days.put(field, day.value());
        }
        return new Asked(typed, faults, days, skip(form));
    }

    private static String line(Map<String, String> form, String field) {
        String line = VietnameseText.line(form.getOrDefault(field, ""));
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static int skip(Map<String, String> form) {
        String typed = form.getOrDefault("skip", "");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 0;
    }

    private StoreQuery query(Staff staff, Asked asked) {
        return new StoreQuery(
                places.units(staff, Action.SEARCH_DOSSIERS),
                asked.typed().getOrDefault("owner", ""),
                asked.typed().getOrDefault("title", ""),
                asked.typed().getOrDefault("number", ""),
                asked.typed().getOrDefault("letters", ""),
                asked.days().get("from"),
                asked.days().get("to"),
                asked.skip(),
                PAGE + 1);
    }

    /**
     * What was read is told for papers alone that {@code found} holds: those the reader may see.
     */
    private List<StorePage.Line> lines(PageContext ctx, List<Holding> found, String letters) {
        List<Holding> shown = found.stream().limit(PAGE).toList();
        Map<HoldingCode, String> read =
                letters.isEmpty()
                        ? Map.of()
                        : holdings.read(shown.stream().map(Holding::code).toList(), letters);
        return shown.stream()
                .map(one ->
                        line(
                                ctx,
                                one,
                                Snippet.of(read.getOrDefault(one.code(), ""), letters)
                                        .orElse(null)))
                .toList();
    }

    private StorePage.Line line(PageContext ctx, Holding holding, @Nullable Snippet snippet) {
        @Nullable LocalDate dated = holding.facts().dated();
        HoldingWords words = new HoldingWords(ctx, VietnamTime.day(clock.instant()));
        return new StorePage.Line(
                ctx.href(ArchiveRoutes.HOLDING, Map.of("code", holding.code().text())),
                holding.code().text(),
                holding.facts().title(),
                holding.facts().number(),
                dated == null ? "" : ctx.formats().day(dated),
                holding.facts().owner().name(),
                words.source(holding),
                words.state(holding),
                snippet,
                words.isOver(holding));
    }
}
