// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.Staff;
import vn.motcua.report.HandlingReport;
import vn.motcua.report.HandlingReports;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.files.HandlingCsv;
import vn.motcua.report.files.HandlingXlsx;
import vn.motcua.web.PageContext;

/** The report of handling as files. A form with faults leads back to its page, which tells them. */
@Controller
class FileController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** By this mark spreadsheets know the encoding, or Vietnamese letters come out wrong. */
    private static final String UTF_8_MARK = "\uFEFF";

    private final HandlingReports reports;
    private final ReportForms forms;

    FileController(HandlingReports reports, ReportForms forms) {
        this.reports = reports;
        this.forms = forms;
    }

    @GetMapping({"/bao-cao/giai-quyet.csv", "/reports/handling.csv"})
    ResponseEntity<byte[]> csv(
            PageContext ctx, Optional<Staff> staff, @RequestParam Map<String, String> parameters) {
        ReportForms.Read form = forms.read(parameters, staff);
        return report(form)
                .map(report -> file(report, "csv", CSV, csv(report)))
                .orElseGet(() -> back(ctx, form));
    }

    @GetMapping({"/bao-cao/giai-quyet.xlsx", "/reports/handling.xlsx"})
    ResponseEntity<byte[]> xlsx(
            PageContext ctx, Optional<Staff> staff, @RequestParam Map<String, String> parameters)
            throws IOException {
        ReportForms.Read form = forms.read(parameters, staff);
        Optional<HandlingReport> report = report(form);
        if (report.isEmpty()) {
            return back(ctx, form);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        HandlingXlsx.write(report.get(), content);
        return file(report.get(), "xlsx", XLSX, content.toByteArray());
    }

    private Optional<HandlingReport> report(ReportForms.Read form) {
        return form.request().map(reports::report);
    }

    private static byte[] csv(HandlingReport report) {
        return (UTF_8_MARK + HandlingCsv.of(report)).getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> file(
            HandlingReport report, String ending, MediaType type, byte[] content) {
        ReportPeriod period = report.period();
        String name = "giai-quyet-%s-%s.%s".formatted(period.start(), period.end(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers ->
                        headers.setContentDisposition(
                                ContentDisposition.attachment().filename(name).build()))
                .body(content);
    }

    private static ResponseEntity<byte[]> back(PageContext ctx, ReportForms.Read form) {
        String page = ctx.href(ReportPages.HANDLING, form.filter().parameters());
        return ResponseEntity.status(303).header(HttpHeaders.LOCATION, page).build();
    }
}
