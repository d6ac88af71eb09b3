// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.TypedMoney;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.TillWords;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.closing.CloseAnswer;
import vn.motcua.intake.closing.CounterDay;
import vn.motcua.intake.closing.DayClose;
import vn.motcua.intake.closing.DayClosing;
import vn.motcua.intake.form.Fields;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** One’s own day: one look, one key. */
@Controller
class ClosingController {
    private final ClosingPlaces places;
    private final DayClosing closing;
    private final ClosingPageMaker maker;
    private final InstantSource clock;

    ClosingController(
            ClosingPlaces places, DayClosing closing, ClosingPageMaker maker, InstantSource clock) {
        this.places = places;
        this.closing = closing;
        this.maker = maker;
        this.clock = clock;
    }

    @GetMapping({"/chot-ngay", "/day-close"})
    ModelAndView look(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        return show(ctx, staff, new Fields(asked), Map.of());
    }

    @PostMapping({"/chot-ngay", "/day-close"})
    ModelAndView close(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        Fields fields = new Fields(form);
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<FormKey> key = FormKey.parse(fields.raw("key"));
        Typed<Money> counted = TypedMoney.read(fields.raw("counted"));
        Optional<StoredUnit> unit = unit(staff, fields);
        if (counted.fault() != null) {
            faults.put("counted", counted.fault().in(ctx.texts()));
        } else if (key.isEmpty() || unit.isEmpty() || !fields.raw("do").equals("close")) {
            return show(ctx, staff, fields, Map.of());
        } else {
            CounterDay where = new CounterDay(unit.get(), staff.id(), day(fields));
            CloseAnswer answer = closing.close(staff, wanted(where, fields, counted), key.get());
            if (answer instanceof CloseAnswer.Done done) {
                return Redirects.to(
                        ctx.href(ClosingRoutes.CLOSE, Map.of("id", Long.toString(done.close()))));
            }
            fault(ctx, answer, faults);
        }
        ModelAndView view = show(ctx, staff, fields, faults);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private static DayClosing.Wanted wanted(CounterDay where, Fields fields, Typed<Money> counted) {
        return new DayClosing.Wanted(
                where,
                fields.raw("seen"),
                counted.value(),
                new DayClose.Said(fields.line("handed-to"), fields.line("note")));
    }

    private static void fault(PageContext ctx, CloseAnswer answer, Map<String, String> faults) {
        if (answer instanceof CloseAnswer.Refused refused) {
            faults.put(
                    switch (refused.reason()) {
                        case NOT_COUNTED -> "counted";
                        case UNEXPLAINED -> "note";
                        default -> "form";
                    },
                    ctx.text("intake.close.refused." + refused.reason().code()));
        } else if (answer instanceof CloseAnswer.BoxRefused box) {
            faults.put(
                    box.why() == BoxKeeping.Refusal.DIFFERENCE ? "note" : "form",
                    new TillWords(ctx).refusal(box.why()));
        }
    }

    private ModelAndView show(
            PageContext ctx, Staff staff, Fields fields, Map<String, String> faults) {
        Optional<StoredUnit> unit = unit(staff, fields);
        if (unit.isEmpty()) {
            ModelAndView view = new ModelAndView("intake/web/nowhere");
            view.setStatus(HttpStatus.FORBIDDEN);
            return view;
        }
        CounterDay where = new CounterDay(unit.get(), staff.id(), day(fields));
        List<StoredUnit> units = places.all(staff, Action.CLOSE_DAY, today());
        return new ModelAndView(
                "intake/closing/web/closing",
                "page",
                maker.page(ctx, staff, new ClosingPageMaker.Asked(where, units, fields), faults));
    }

    private Optional<StoredUnit> unit(Staff staff, Fields fields) {
        return ClosingPlaces.chosen(
                places.all(staff, Action.CLOSE_DAY, today()), fields.raw("unit"));
    }

    private LocalDate day(Fields fields) {
        return Optional.ofNullable(TypedDay.day(fields.raw("day")).value()).orElse(today());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
