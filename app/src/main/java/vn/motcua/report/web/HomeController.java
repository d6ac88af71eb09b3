// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Action;
import vn.motcua.identity.Installation;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/**
 * The first page, open to everybody: the report for those who may see it, and for anybody in a
 * demo; else a word and the way to sign in.
 */
@Controller
class HomeController {
    private final HandlingController reports;
    private final Installation installation;

    HomeController(HandlingController reports, Installation installation) {
        this.reports = reports;
        this.installation = installation;
    }

    @GetMapping({"/", "/trang-dau", "/home"})
    ModelAndView home(
            PageContext ctx, Optional<Staff> staff, @RequestParam Map<String, String> parameters) {
        boolean seesReports =
                staff.map(one -> one.may(Action.VIEW_REPORTS)).orElseGet(installation::isDemo);
        return seesReports
                ? reports.report(ctx, staff, parameters)
                : new ModelAndView("report/web/home");
    }
}
