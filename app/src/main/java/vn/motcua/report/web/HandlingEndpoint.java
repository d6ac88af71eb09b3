// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.Staff;
import vn.motcua.report.Grouping;
import vn.motcua.report.HandlingReports;
import vn.motcua.report.ReportRequest;
import vn.motcua.report.files.HandlingJson;
import vn.motcua.web.Fault;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** The report of handling for programs, of the units that the caller may see. */
@RestController
class HandlingEndpoint {
    static final String PATH = "/api/v1/reports/handling";

    private final HandlingReports reports;
    private final ReportForms forms;

    HandlingEndpoint(HandlingReports reports, ReportForms forms) {
        this.reports = reports;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ResponseEntity<Object> report(
            PageContext ctx, Staff staff, @RequestParam Map<String, String> parameters) {
        ReportForms.Read form = forms.read(parameters, Optional.of(staff));
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (String day : List.of("from", "to")) {
            if (parameters.getOrDefault(day, "").isBlank()) {
                faults.put(day, Fault.of("report.api.day"));
            }
        }
        faults.putAll(form.filter().faults());
        if (Grouping.ofCode(parameters.getOrDefault("by", "unit")).isEmpty()) {
            faults.put("by", Fault.of("report.api.by"));
        }
        Optional<ReportRequest> request = faults.isEmpty() ? form.request() : Optional.empty();
        return request.map(HandlingEndpoint.this::json).orElseGet(() -> faulty(ctx, faults));
    }

    private ResponseEntity<Object> json(ReportRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(HandlingJson.of(reports.report(request)));
    }

    private static ResponseEntity<Object> faulty(PageContext ctx, Map<String, Fault> faults) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "faulty",
                        ctx.text("web.problem.faulty", faults.size()))
                .naming(
                        faults.entrySet().stream()
                                .map(fault ->
                                        new Problem.FieldError(
                                                fault.getKey(),
                                                "malformed",
                                                fault.getValue().in(ctx.texts())))
                                .toList())
                .answer();
    }
}
