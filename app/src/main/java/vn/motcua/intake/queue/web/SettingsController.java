// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.InstantSource;
import java.time.LocalDate;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where the head of a one-stop department says which groups and counters the queue has. */
@Controller
class SettingsController {
    private final QueueOffices offices;
    private final SettingsActs acts;
    private final Access access;
    private final InstantSource clock;

    SettingsController(
            QueueOffices offices, SettingsActs acts, Access access, InstantSource clock) {
        this.offices = offices;
        this.acts = acts;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping({"/so-thu-tu/cai-dat", "/queue/settings"})
    ModelAndView open(
            PageContext ctx,
            Staff staff,
            @RequestParam(name = "don-vi", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String bao) {
        StoredUnit unit = unit(staff, code);
        Optional<QueueOffice> office = offices.ofUnit(unit.id());
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return office.map(one ->
                        new ModelAndView(
                                "intake/queue/web/settings",
                                Map.of(
                                        "page",
                                        SettingsPage.of(
                                                ctx, one, new SettingsPage.Told(here, bao)))))
                .orElseGet(() ->
                        new ModelAndView(
                                "intake/queue/web/begin",
                                Map.of(
                                        "unit",
                                        new Choice(
                                                unit.unit().code().value(),
                                                unit.unit().name(),
                                                true))));
    }

    @PostMapping({"/so-thu-tu/cai-dat", "/queue/settings"})
    ModelAndView change(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        StoredUnit unit = unit(staff, form.getOrDefault("don-vi", ""));
        boolean done = acts.change(unit.id(), form);
        return Redirects.to(
                ctx.href(
                        QueueRoutes.SETTINGS,
                        Map.of(
                                "don-vi",
                                unit.unit().code().value(),
                                "bao",
                                done ? "done" : "faulty")));
    }

    /** The unit of this code among those they manage today, or the first. */
    private StoredUnit unit(Staff staff, String code) {
        LocalDate today = VietnamTime.day(clock.instant());
        Reach reach = access.reach(staff, Action.MANAGE_QUEUE);
        List<StoredUnit> units =
                reach.units().stream().filter(unit -> unit.unit().standsOn(today)).toList();
        return units.stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
