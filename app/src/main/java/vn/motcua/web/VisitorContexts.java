// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Asks the doorkeeper who comes, once a request and only when somebody wants to know, and keeps
 * nothing: the next request asks again, so that a right taken away is gone at once.
 *
 * @param asking how the doorkeeper tells
 */
@SuppressWarnings("deprecation")
record VisitorContexts(Function<HttpServletRequest, Optional<Visitor>> asking)
        implements SecurityContextRepository {
    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> read(request));
    }

    private SecurityContext read(HttpServletRequest request) {
        return visitor(request)
                .map(visitor -> new SecurityContextImpl(new VisitorToken(visitor)))
                .orElseGet(SecurityContextImpl::new);
    }

    /** An error page must come even when nobody can be asked, as when the database is gone. */
    private Optional<Visitor> visitor(HttpServletRequest request) {
        try {
            return asking.apply(request);
        } catch (RuntimeException failed) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Who is signed in is kept by the one who signs them in.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return visitor(request).isPresent();
    }
}
