// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away bodies of programs that are larger than any dossier, or do not tell how large they
 * are, before anything of them is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ProgramBodies extends OncePerRequestFilter {
    /** In bytes: some thousand papers. */
    static final long MOST = 1_000_000;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Endpoint.isForPrograms(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
