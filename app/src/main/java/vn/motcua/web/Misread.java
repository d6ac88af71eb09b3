// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Answers programs whose JSON is none, or has something else in a field than belongs there. */
@RestControllerAdvice
class Misread {
    private final PageContexts contexts;

    Misread(PageContexts contexts) {
        this.contexts = contexts;
    }

    @ExceptionHandler
    ResponseEntity<Object> misread(HttpMessageNotReadableException fault, HttpServletRequest from) {
        Texts texts = contexts.of(from).texts();
        String field = fault.getCause() instanceof DatabindException misfit ? field(misfit) : "";
        if (field.isEmpty()) {
            return Problem.malformed(texts).answer();
        }
        String words = texts.text("web.problem.field");
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "faulty",
                        texts.text("web.problem.faulty", 1))
                .naming(List.of(new Problem.FieldError(field, "malformed", words)))
                .answer();
    }

    /** The way to the field, such as {@code papers.0.copies}; never what stood in it. */
    private static String field(DatabindException misfit) {
        return misfit.getPath().stream().map(Misread::name).collect(Collectors.joining("."));
    }

    private static String name(JacksonException.Reference step) {
        String name = step.getPropertyName();
        return name == null ? Integer.toString(step.getIndex()) : name;
    }
}
