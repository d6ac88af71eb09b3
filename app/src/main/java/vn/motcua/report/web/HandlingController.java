// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.report.HandlingReport;
import vn.motcua.report.HandlingReports;
import vn.motcua.report.ReportPeriod;
import vn.motcua.web.PageContext;

/** The report of handling for any period, as of any moment. */
@Controller
class HandlingController {
    private final HandlingReports reports;
    private final InstantSource clock;

    HandlingController(HandlingReports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping({"/", "/bao-cao/giai-quyet", "/reports/handling"})
    ModelAndView report(PageContext ctx, @RequestParam Map<String, String> parameters) {
        Instant now = clock.instant();
        ReportPeriod usual = reports.usualPeriod(now);
        ReportFilter filter =
                ReportFilter.of(parameters, new ReportFilter.Days(usual.start(), usual.end()));
        Optional<HandlingReport> report = filter.request(now).map(reports::report);
        HandlingPageMaker maker = new HandlingPageMaker(ctx, filter, List.of());
        HandlingPage page = new HandlingPage(maker.form(), report.map(maker::result).orElse(null));
        ModelAndView view = new ModelAndView("report/web/handling", Map.of("page", page));
        view.setStatus(report.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }
}
