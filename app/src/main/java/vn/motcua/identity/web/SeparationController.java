// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Action;
import vn.motcua.identity.Separations.Waiver;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.SeparationKeeping;
import vn.motcua.language.VietnameseText;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** Where who receives may also decide: the waivers that stand, one more, and an end to each. */
@Controller
class SeparationController {
    private static final int LONGEST = 300;

    private final SeparationKeeping keeping;
    private final Units units;
    private final InstantSource clock;

    SeparationController(SeparationKeeping keeping, Units units, InstantSource clock) {
        this.keeping = keeping;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/kiem-nhiem", "/admin/separation"})
    ModelAndView list(
            PageContext ctx, Staff staff, @RequestParam(required = false) @Nullable String done) {
        return page(ctx, staff, Map.of(), Map.of()).addObject("done", Done.sentence(ctx, done));
    }

    @PostMapping({"/quan-tri/kiem-nhiem", "/admin/separation"})
    ModelAndView change(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        String ended = form.getOrDefault("waiver", "");
        if (!ended.isEmpty()) {
            AccountNumber.parse(ended).ifPresent(id -> keeping.restore(staff, id.value()));
            return done(ctx, "separation-restored");
        }
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Waiver> waiver = read(ctx, form, faults);
        waiver.flatMap(one -> keeping.waive(staff, one))
                .ifPresent(refusal ->
                        faults.put(
                                refusal == SeparationKeeping.Refusal.TIME ? "until" : "decision",
                                ctx.text("identity.fault.separation." + refusal.code())));
        if (faults.isEmpty()) {
            return done(ctx, "separation-waived");
        }
        ModelAndView view = page(ctx, staff, form, faults);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private static ModelAndView done(PageContext ctx, String word) {
        return Redirects.to(ctx.href(IdentityRoutes.SEPARATION, Map.of(Done.PARAMETER, word)));
    }

    private Optional<Waiver> read(
            PageContext ctx, Map<String, String> form, Map<String, String> faults) {
        Optional<StoredUnit> unit =
                UnitCode.parse(form.getOrDefault("unit", ""))
                        .flatMap(code -> units.tree().find(code, today()))
                        .filter(one -> one.unit().standsOn(today()));
        if (unit.isEmpty()) {
            faults.put("unit", ctx.text("identity.fault.separation.unit"));
        }
        @Nullable LocalDate from = day(ctx, "from", form, faults);
        @Nullable LocalDate until = day(ctx, "until", form, faults);
        if (from != null && until != null && until.isBefore(from)) {
            faults.put("until", ctx.text("identity.fault.reversed"));
        }
        String decision = VietnameseText.tidy(form.getOrDefault("decision", ""));
        if (decision.length() > LONGEST) {
            faults.put("decision", ctx.text("identity.fault.separation.long", LONGEST));
        }
        return faults.isEmpty() && from != null && until != null
                ? unit.map(one -> new Waiver(0, one.unit().code(), from, until, decision))
                : Optional.empty();
    }

    private static @Nullable LocalDate day(
            PageContext ctx, String name, Map<String, String> form, Map<String, String> faults) {
        Typed<LocalDate> day = TypedDay.day(form.getOrDefault(name, ""));
        if (day.fault() != null) {
            faults.put(name, day.fault().in(ctx.texts()));
        } else if (day.value() == null) {
            faults.put(name, ctx.text("identity.fault.separation.day"));
        }
        return day.value();
    }

    private ModelAndView page(
            PageContext ctx, Staff staff, Map<String, String> form, Map<String, String> faults) {
        ModelAndView view = new ModelAndView("identity/web/separation");
        view.addObject("lines", keeping.standing().stream().map(one -> line(ctx, one)).toList());
        view.addObject("manages", staff.may(Action.MANAGE_DELEGATIONS));
        view.addObject("units", choices(form.getOrDefault("unit", "")));
        view.addObject("typed", form);
        view.addObject("faults", faults);
        view.addObject("done", null);
        return view;
    }

    private SeparationLine line(PageContext ctx, Waiver waiver) {
        String unit =
                units.tree()
                        .find(waiver.unit(), today())
                        .map(one -> one.unit().name())
                        .orElse(waiver.unit().value());
        return new SeparationLine(
                waiver.id(),
                unit,
                ctx.text(
                        "identity.separation.time",
                        ctx.formats().day(waiver.from()),
                        ctx.formats().day(waiver.until())),
                waiver.decision());
    }

    private List<Choice> choices(String chosen) {
        return units.tree().all().stream()
                .map(StoredUnit::unit)
                .filter(unit -> unit.standsOn(today()))
                .map(unit ->
                        new Choice(
                                unit.code().value(),
                                unit.name(),
                                unit.code().value().equals(chosen)))
                .toList();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
