// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.Round;
import vn.motcua.issuing.RoundStart;
import vn.motcua.issuing.SealingDesk;
import vn.motcua.issuing.SigningDesk;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeySecrets;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where the clerk numbers and seals what was signed, the papers of one unit at a time. */
@Controller
class SealingController {
    /** Enough to see every unit that waits. */
    private static final int MOST_SHOWN = 2_000;

    private final IssuedPapers papers;
    private final SealingDesk desk;
    private final SigningDesk rounds;
    private final IssuingPlaces places;

    SealingController(
            IssuedPapers papers, SealingDesk desk, SigningDesk rounds, IssuingPlaces places) {
        this.papers = papers;
        this.desk = desk;
        this.rounds = rounds;
        this.places = places;
    }

    @GetMapping({"/dong-dau", "/sealing"})
    ModelAndView list(
            PageContext ctx,
            Staff staff,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String gone) {
        return list(ctx, staff, new Shown(unit, RoundPageMaker.gone(ctx, gone), List.of()));
    }

    @PostMapping({"/dong-dau", "/sealing"})
    ModelAndView seal(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        List<Long> ids = Ticked.ids(form);
        Optional<UnitCode> unit =
                UnitCode.parse(Objects.requireNonNullElse(form.getFirst("unit"), ""));
        RoundStart start = begin(staff, unit, form);
        if (start instanceof RoundStart.Begun begun) {
            return Redirects.to(
                    ctx.href(IssuingRoutes.SEALING_ROUND, Map.of("round", begun.round().id())));
        }
        ModelAndView view =
                list(
                        ctx,
                        staff,
                        new Shown(
                                unit.map(UnitCode::value).orElse(""),
                                new RoundPageMaker(ctx).fault(start),
                                ids.stream().map(Object::toString).toList()));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private RoundStart begin(
            Staff staff, Optional<UnitCode> unit, MultiValueMap<String, String> form) {
        try (KeySecrets secrets = Ticked.secrets(form)) {
            return unit.<RoundStart>map(one -> desk.begin(staff, one, Ticked.ids(form), secrets))
                    .orElseGet(RoundStart.Nothing::new);
        }
    }

    /** The papers of one unit: the chosen one, else the one whose oldest paper waits longest. */
    private ModelAndView list(PageContext ctx, Staff staff, Shown shown) {
        Map<String, List<IssuedPaper>> byUnit = byUnit(staff);
        String unit =
                byUnit.containsKey(shown.unit())
                        ? shown.unit()
                        : byUnit.keySet().stream().findFirst().orElse("");
        List<IssuedPaper> own = byUnit.getOrDefault(unit, List.of());
        var waiting =
                new RoundPageMaker.Waiting(
                        true,
                        UnitCode.parse(unit).filter(desk::isRemote).isPresent(),
                        unit,
                        choices(byUnit, unit),
                        own.stream().limit(Round.MOST).toList());
        return new ModelAndView(
                "issuing/web/keys",
                "page",
                new RoundPageMaker(ctx).waiting(waiting, shown.fault(), shown.chosen()));
    }

    private Map<String, List<IssuedPaper>> byUnit(Staff staff) {
        return papers.toSeal(places.units(staff, Action.NUMBER_AND_SEAL), MOST_SHOWN).stream()
                .collect(
                        Collectors.groupingBy(
                                paper -> paper.about().unit().value(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** What is shown: of which unit, why nothing began, what was ticked. */
    private record Shown(String unit, String fault, List<String> chosen) {}

    private static List<Choice> choices(Map<String, List<IssuedPaper>> byUnit, String chosen) {
        return byUnit.entrySet().stream()
                .map(one ->
                        new Choice(
                                one.getKey(),
                                one.getValue().getFirst().about().unitName(),
                                one.getKey().equals(chosen)))
                .toList();
    }

    @GetMapping({"/dong-dau/{round}", "/sealing/{round}"})
    ModelAndView round(
            PageContext ctx,
            Staff staff,
            HttpServletResponse response,
            @PathVariable String round) {
        return rounds.round(round, staff)
                .map(one -> RoundPageMaker.view(ctx, one, response))
                .orElseGet(
                        () -> Redirects.to(ctx.href(IssuingRoutes.SEALING, Map.of("gone", "1"))));
    }
}
