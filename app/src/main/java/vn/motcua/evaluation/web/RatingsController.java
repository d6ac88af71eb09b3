// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingRules;
import vn.motcua.evaluation.RatingSums;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Figures of ratings for the units of the reader: a quarter or a month. */
@Controller
class RatingsController {
    private final RatingSums sums;
    private final RatingRules rules;
    private final Access access;
    private final Units units;
    private final InstantSource clock;

    RatingsController(
            RatingSums sums, RatingRules rules, Access access, Units units, InstantSource clock) {
        this.sums = sums;
        this.rules = rules;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping({"/phieu-danh-gia/so-lieu", "/rating-slips/figures"})
    ModelAndView show(
            PageContext ctx,
            Staff staff,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String unit) {
        LocalDate today = VietnamTime.day(clock.instant());
        Span span = Span.ofWord(period).orElseGet(() -> Span.quarter(today));
        List<StoredUnit> near = access.standing(staff, Action.VIEW_RATINGS, today);
        RatingPeriod asked = new RatingPeriod(span.from(), span.to(), keys(staff, near, unit));
        List<Choice> periods =
                Span.before(today).stream()
                        .map(one -> new Choice(one.word(), one.name(ctx), one.equals(span)))
                        .toList();
        return new ModelAndView(
                "evaluation/web/figures",
                "page",
                new RatingsPageMaker(ctx, sums.sum(asked), rules.least())
                        .page(periods, RatingsPageMaker.units(ctx, near, unit)));
    }

    /** All units of any time that they may look at, or one with those below it; null for all. */
    private @Nullable Set<Long> keys(Staff staff, List<StoredUnit> near, String code) {
        Reach reach = access.reach(staff, Action.VIEW_RATINGS);
        if (code.isEmpty()) {
            return reach.everywhere() ? null : reach.unitIds();
        }
        StoredUnit chosen =
                near.stream()
                        .filter(one -> one.unit().code().value().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return units.tree().idsUnder(chosen.unit().code()).stream()
                .filter(id -> reach.everywhere() || reach.unitIds().contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
