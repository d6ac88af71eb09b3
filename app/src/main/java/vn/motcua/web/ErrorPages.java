// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every error of the web in the words of its reader: a page for people, a problem detail (RFC 9457)
 * for programs.
 */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {
    private final PageContexts contexts;

    ErrorPages(PageContexts contexts) {
        this.contexts = contexts;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        HttpStatus status = status(request);
        ModelAndView page =
                new ModelAndView(
                        "web/error",
                        Map.of(
                                "kind",
                                ErrorKind.of(status),
                                "incident",
                                IncidentFilter.incident(request).map(Incident::code).orElse("")));
        page.setStatus(status);
        return page;
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        ErrorKind kind = ErrorKind.of(status);
        Texts texts = contexts.of(request).texts();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(kind.type());
        problem.setTitle(texts.text(kind.title()));
        problem.setDetail(texts.text(kind.sentence()));
        problem.setProperty("code", kind.code());
        IncidentFilter.incident(request)
                .ifPresent(incident -> problem.setProperty("incident", incident.code()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The status to answer with; somebody who opens {@code /error} finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }
}
