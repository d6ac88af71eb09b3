// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Action;
import vn.motcua.identity.Installation;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/**
 * The first page, open to everybody: for the public what they come for; for staff the report if
 * they may see it, else the way to their account.
 */
@Controller
class HomeController {
    private final HandlingController reports;
    private final Catalogue catalogue;
    private final Installation installation;
    private final InstantSource clock;

    HomeController(
            HandlingController reports,
            Catalogue catalogue,
            Installation installation,
            InstantSource clock) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.installation = installation;
        this.clock = clock;
    }

    @GetMapping({"/", "/trang-dau", "/home"})
    ModelAndView home(
            PageContext ctx, Optional<Staff> staff, @RequestParam Map<String, String> parameters) {
        if (staff.isEmpty()) {
            LocalDateTime now = VietnamTime.local(clock.instant());
            PublicHome page =
                    PublicHome.of(
                            ctx, now, catalogue.fields(now.toLocalDate()), installation.isDemo());
            return new ModelAndView("report/web/public", Map.of("page", page));
        }
        return staff.get().may(Action.VIEW_REPORTS)
                ? reports.report(ctx, staff, parameters)
                : new ModelAndView("report/web/home");
    }
}
