// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Says to programs that they ask too often, and when to ask again. */
public final class TooMany {
    private static final ErrorKind KIND = ErrorKind.TOO_MANY;

    private TooMany() {}

    /** The whole seconds to wait, at least one. */
    public static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /** The answer. */
    public static ResponseEntity<Object> answer(PageContext ctx, Duration wait) {
        ResponseEntity<Object> problem =
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, KIND.code(), ctx.text(KIND.title()))
                        .telling(ctx.text(KIND.sentence()))
                        .answer();
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait)))
                .body(problem.getBody());
    }
}
