// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    /** Programs get a problem detail whatever they say they read. */
    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked instanceof String path && Endpoint.isForPrograms(path)) {
            return problem(request);
        }
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
    ResponseEntity<Object> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        ErrorKind kind = ErrorKind.of(status);
        Texts texts = contexts.of(request).texts();
        Problem problem =
                Problem.of(status, kind.code(), texts.text(kind.title()))
                        .telling(texts.text(kind.sentence()));
        return IncidentFilter.incident(request)
                .map(incident -> problem.with("incident", incident.code()))
                .orElse(problem)
                .answer();
    }

    /** The status to answer with; somebody who opens {@code /error} finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }
}
