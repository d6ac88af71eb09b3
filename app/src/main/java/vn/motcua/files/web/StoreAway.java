// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.motcua.files.StoreAwayException;

/** Tells in its own words that the store of files does not answer, instead of "our fault". */
@ControllerAdvice
class StoreAway {
    @ExceptionHandler(StoreAwayException.class)
    void away(HttpServletResponse answer) throws IOException {
        answer.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
    }
}
