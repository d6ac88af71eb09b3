// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Papers past their term, and the lists that were made of them. */
@Controller
class DueController {
    private final DisposalPlaces places;
    private final DisposalDesk desk;
    private final DuePageMaker maker;
    private final InstantSource clock;

    DueController(
            DisposalPlaces places, DisposalDesk desk, DuePageMaker maker, InstantSource clock) {
        this.places = places;
        this.desk = desk;
        this.maker = maker;
        this.clock = clock;
    }

    @GetMapping({"/huy-tai-lieu", "/disposal"})
    ModelAndView show(PageContext ctx, Staff staff) {
        Map<String, String> usual =
                Map.of(
                        "reason", ctx.text("disposal.reason.usual"),
                        "basis", ctx.text("disposal.basis.usual"));
        return view(ctx, staff, usual, Map.of());
    }

    @PostMapping({"/huy-tai-lieu", "/disposal"})
    ModelAndView make(PageContext ctx, Staff staff, @RequestParam Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        String reason = line(ctx, typed, "reason", faults);
        String basis = line(ctx, typed, "basis", faults);
        StoredUnit unit = unit(staff, typed.getOrDefault("unit", ""));
        if (faults.isEmpty()) {
            Optional<Long> made = desk.make(staff, unit, new DisposalList.Said(reason, basis));
            if (made.isPresent()) {
                return Redirects.to(
                        ctx.href(DisposalRoutes.LIST, Map.of("id", Long.toString(made.get()))));
            }
            faults.put("reason", ctx.text("disposal.fault.nothing"));
        }
        ModelAndView view = view(ctx, staff, typed, faults);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private static String line(
            PageContext ctx, Map<String, String> typed, String field, Map<String, String> faults) {
        String line = VietnameseText.line(typed.getOrDefault(field, ""));
        if (line.isEmpty() || line.length() > PaperFacts.LONGEST) {
            faults.put(field, ctx.text("disposal.fault." + field));
        }
        return line;
    }

    private StoredUnit unit(Staff staff, String code) {
        List<StoredUnit> units = places.making(staff, VietnamTime.day(clock.instant()));
        return units.stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private ModelAndView view(
            PageContext ctx, Staff staff, Map<String, String> typed, Map<String, String> faults) {
        return new ModelAndView(
                "archive/disposal/web/due",
                "page",
                maker.page(ctx, staff, new DuePage.Form(typed, faults)));
    }
}
