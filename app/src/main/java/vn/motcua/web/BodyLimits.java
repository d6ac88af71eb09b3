// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too large by the length it tells, before anything of it is read; and forms
 * with files that do not tell their length, as no browser sends them. Where anybody may send files,
 * less is taken in than where staff do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimits extends OncePerRequestFilter {
    private final DataSize form;
    private final DataSize files;
    private final DataSize publicFiles;
    private final RouteTable routes;

    BodyLimits(
            @Value("${server.tomcat.max-http-form-post-size}") DataSize form,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize files,
            @Value("${motcua.web.most-from-anybody}") DataSize publicFiles,
            RouteTable routes) {
        this.form = form;
        this.files = files;
        this.publicFiles = publicFiles;
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean withFiles = bringsFiles(request);
        long length = request.getContentLengthLong();
        if (length > (withFiles ? most(request) : form).toBytes()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (withFiles && length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize most(HttpServletRequest request) {
        return routes.match(request.getRequestURI())
                        .map(match -> match.route().sending())
                        .filter(door -> !(door instanceof Door.Asking || door instanceof Door.Open))
                        .isPresent()
                ? files
                : publicFiles;
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
