// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.Places;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Shows the page that browsers keep for the time without a line. */
@Controller
class KeptPageController {
    private final Places places;
    private final InstantSource clock;

    KeptPageController(Places places, InstantSource clock) {
        this.places = places;
        this.clock = clock;
    }

    @GetMapping({"/mat-mang", "/offline"})
    ModelAndView open(PageContext ctx, Staff staff) {
        return places.of(staff, VietnamTime.day(clock.instant()), "")
                .map(place ->
                        new ModelAndView(
                                "intake/offline/web/work", "page", page(ctx, staff, place)))
                .orElseGet(() -> {
                    ModelAndView view = new ModelAndView("intake/web/nowhere");
                    view.setStatus(HttpStatus.FORBIDDEN);
                    return view;
                });
    }

    private static WorkPage page(PageContext ctx, Staff staff, Place place) {
        List<Choice> units =
                place.units().stream()
                        .map(unit ->
                                new Choice(
                                        unit.unit().code().value(),
                                        unit.unit().name(),
                                        unit.equals(place.unit())))
                        .toList();
        return new WorkPage(
                staff.id().toString(), place.unit().unit().name(), units, WorkPage.keep(ctx));
    }
}
