// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.TypedDay;

/** Closes that were made: one to read, check and print, and those of all counters of a day. */
@Controller
class ClosesController {
    private final ClosingPlaces places;
    private final DayRecords records;
    private final InstantSource clock;

    ClosesController(ClosingPlaces places, DayRecords records, InstantSource clock) {
        this.places = places;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping({"/chot-ngay/{id}", "/day-close/{id}"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String id) {
        DayRecords.Sealed sealed =
                (id.matches("[1-9][0-9]{0,17}")
                                ? records.find(Long.parseLong(id))
                                : Optional.<DayRecords.Sealed>empty())
                        .filter(one -> mayRead(staff, one))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("intake/closing/web/close", "page", ClosePage.of(ctx, sealed));
    }

    private boolean mayRead(Staff staff, DayRecords.Sealed one) {
        var where = one.close().where();
        return where.officer().equals(staff.id())
                || places.may(staff, Action.VIEW_DAY_CLOSES, where.unit());
    }

    @GetMapping({"/chot-ngay/tat-ca", "/day-close/all"})
    ModelAndView all(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String day) {
        LocalDate today = VietnamTime.day(clock.instant());
        LocalDate chosen = Optional.ofNullable(TypedDay.day(day).value()).orElse(today);
        Set<Long> units =
                places.all(staff, Action.VIEW_DAY_CLOSES, chosen).stream()
                        .map(StoredUnit::id)
                        .collect(Collectors.toSet());
        List<DayRecords.OfficerDay> officers = records.officers(units, chosen);
        ModelAndView view = new ModelAndView("intake/closing/web/closes");
        view.addObject("lines", officers.stream().map(one -> OfficerLine.of(ctx, one)).toList());
        view.addObject("missing", officers.stream().filter(one -> one.open() > 0).count());
        view.addObject("day", ctx.formats().typedDay(chosen));
        view.addObject("longDay", ctx.formats().longDay(chosen));
        return view;
    }
}
