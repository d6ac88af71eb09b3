// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The last net under every request: what nobody caught becomes an {@link Incident}, is logged by
 * its code without what people typed, and answered with the page of our own faults.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IncidentFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(IncidentFilter.class);
    private static final String ATTRIBUTE = Incident.class.getName();

    /** The incident of the request whose error page is being made. */
    static Optional<Incident> incident(HttpServletRequest request) {
        return Optional.ofNullable((Incident) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (canBeRead(request)) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (ServletException | RuntimeException | StackOverflowError fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            happened(request, fault);
            response.resetBuffer();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** False when what stands after the question mark is no text: Tomcat throws for it. */
    private static boolean canBeRead(HttpServletRequest request) {
        try {
            return request.getQueryString() == null || request.getParameterMap() != null;
        } catch (IllegalStateException undecodable) {
            return false;
        }
    }

    private static void happened(HttpServletRequest request, Throwable fault) {
        Incident incident = Incident.next();
        request.setAttribute(ATTRIBUTE, incident);
        String trace = Incident.trace(fault);
        LOG.error("incident {} on {}: {}", incident.code(), request.getMethod(), trace);
    }
}
