// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Why a program does not get what it asked for (RFC 9457), in the words of its reader. Codes are
 * never used again with another meaning.
 *
 * @param status of the answer
 * @param code by which programs know it, such as {@code idempotency-key-missing}
 * @param title what is the matter
 * @param detail what to do; empty when the title says it all
 * @param errors everything that is wrong with what was told
 * @param more what else programs read, by name
 */
public record Problem(
        HttpStatus status,
        String code,
        String title,
        String detail,
        List<FieldError> errors,
        Map<String, Object> more) {
    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    /**
     * Something wrong with one field.
     *
     * @param field its name in what was told
     * @param code what is wrong, such as {@code missing}
     * @param message the same in words
     */
    public record FieldError(String field, String code, String message) {}

    /** A problem that its title tells. */
    public static Problem of(HttpStatus status, String code, String title) {
        return new Problem(status, code, title, "", List.of(), Map.of());
    }

    /** What was sent is no JSON, or nothing at all. */
    public static Problem malformed(Texts texts) {
        return of(HttpStatus.BAD_REQUEST, "malformed", texts.text("web.problem.json"))
                .telling(texts.text("web.problem.json.sentence"));
    }

    static URI type(String code) {
        return URI.create("urn:motcua:problem:" + code);
    }

    /** The same with a sentence on what to do. */
    public Problem telling(String sentence) {
        return new Problem(status, code, title, sentence, errors, more);
    }

    /** The same with all that is wrong. */
    public Problem naming(List<FieldError> faults) {
        return new Problem(status, code, title, detail, faults, more);
    }

    /** The same with one more thing that programs read. */
    public Problem with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(status, code, title, detail, errors, all);
    }

    /** What goes over the wire. */
    public ResponseEntity<Object> answer() {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(type(code));
        body.setTitle(title);
        if (!detail.isEmpty()) {
            body.setDetail(detail);
        }
        body.setProperty("code", code);
        if (!errors.isEmpty()) {
            body.setProperty("errors", errors);
        }
        more.forEach(body::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
