// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A {@link Visitor} as Spring Security carries one along a request. */
final class VisitorToken extends AbstractAuthenticationToken {
    private final transient Visitor visitor;

    VisitorToken(Visitor visitor) {
        super(List.of());
        this.visitor = visitor;
        setAuthenticated(true);
    }

    /** Who is signed in on the request of this thread; null when nobody is. */
    static @Nullable Visitor current() {
        return visitor(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Who stands behind what Spring Security carries; null when nobody is signed in. */
    static @Nullable Visitor visitor(@Nullable Authentication authentication) {
        return authentication instanceof VisitorToken token ? token.visitor : null;
    }

    @Override
    public Visitor getPrincipal() {
        return visitor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
