// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.report.HandlingReport;
import vn.motcua.report.HandlingReports;
import vn.motcua.web.PageContext;

/** The report of handling for any period, as of any moment. */
@Controller
class HandlingController {
    private final HandlingReports reports;
    private final ReportForms forms;

    HandlingController(HandlingReports reports, ReportForms forms) {
        this.reports = reports;
        this.forms = forms;
    }

    @GetMapping({"/", "/bao-cao/giai-quyet", "/reports/handling"})
    ModelAndView report(PageContext ctx, @RequestParam Map<String, String> parameters) {
        ReportForms.Read form = forms.read(parameters);
        Optional<HandlingReport> report = form.filter().request(form.now()).map(reports::report);
        return view(ctx, form, report);
    }

    /** The page of the report, or of the form alone with its faults. */
    static ModelAndView view(
            PageContext ctx, ReportForms.Read form, Optional<HandlingReport> report) {
        HandlingPageMaker maker = new HandlingPageMaker(ctx, form.filter(), form.units());
        HandlingPage page = new HandlingPage(maker.form(), report.map(maker::result).orElse(null));
        ModelAndView view = new ModelAndView("report/web/handling", Map.of("page", page));
        view.setStatus(report.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }
}
