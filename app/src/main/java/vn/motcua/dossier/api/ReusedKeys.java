// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.dossier.RequestKeyReusedException;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** Answers programs that send a request with the key of another one. */
@RestControllerAdvice(basePackageClasses = ReusedKeys.class)
class ReusedKeys {
    @ExceptionHandler(RequestKeyReusedException.class)
    ResponseEntity<Object> reused(PageContext ctx) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        ctx.text("dossier.api.key.reused"))
                .telling(ctx.text("dossier.api.key.reused.sentence"))
                .answer();
    }
}
