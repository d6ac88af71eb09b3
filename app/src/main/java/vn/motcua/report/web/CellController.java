// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.report.CellRequest;
import vn.motcua.report.DossierPage;
import vn.motcua.report.Figure;
import vn.motcua.report.HandlingReports;
import vn.motcua.report.ReportRequest;
import vn.motcua.web.PageContext;

/** The dossiers behind one figure of a report; behind all it received, when none is named. */
@Controller
class CellController {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final HandlingReports reports;
    private final ReportForms forms;

    CellController(HandlingReports reports, ReportForms forms) {
        this.reports = reports;
        this.forms = forms;
    }

    @GetMapping({"/ho-so", "/dossiers"})
    ModelAndView dossiers(PageContext ctx, @RequestParam Map<String, String> parameters) {
        ReportForms.Read form = forms.read(parameters);
        return form.filter()
                .request(form.now())
                .map(report -> list(ctx, form.filter(), cell(report, parameters)))
                .orElseGet(() -> HandlingController.view(ctx, form, Optional.empty()));
    }

    private ModelAndView list(PageContext ctx, ReportFilter filter, CellRequest cell) {
        DossierPage page = reports.dossiers(cell);
        int last = CellPageMaker.pages(page);
        if (cell.page() > last) {
            return list(ctx, filter, onPage(cell, last));
        }
        CellPage shown = new CellPageMaker(ctx, filter, cell).of(page);
        return new ModelAndView("report/web/cell", Map.of("page", shown));
    }

    private static CellRequest onPage(CellRequest cell, int page) {
        return new CellRequest(cell.report(), cell.key(), cell.figure(), page);
    }

    private static CellRequest cell(ReportRequest report, Map<String, String> parameters) {
        String key = parameters.getOrDefault("row", "");
        return new CellRequest(
                report,
                key.isBlank() ? null : key,
                figure(parameters.get("figure")),
                page(parameters.getOrDefault("page", "1")));
    }

    private static Figure figure(@Nullable String code) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElse(Figure.RECEIVED);
    }

    private static int page(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 1;
    }
}
