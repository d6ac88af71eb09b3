// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/** Opens doors: what stands behind them is named by the modules, who may pass by the doorkeeper. */
@Component
class Gate {
    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RouteTable routes;
    private final List<Endpoint> endpoints;
    private final Doorkeeper doorkeeper;

    Gate(RouteTable routes, List<ModulePages> modules, Doorkeeper doorkeeper) {
        this.routes = routes;
        this.endpoints = modules.stream().flatMap(module -> module.endpoints().stream()).toList();
        this.doorkeeper = doorkeeper;
    }

    /** Knows who comes by the session of a request. */
    SecurityContextRepository bySession() {
        return new VisitorContexts(doorkeeper::bySession);
    }

    /** Knows who comes by the token of a request. */
    SecurityContextRepository byToken() {
        return new VisitorContexts(doorkeeper::byToken);
    }

    /** The door of the page that {@code request} asks for; empty when nothing is there. */
    Optional<Door> page(HttpServletRequest request) {
        return routes.match(request.getRequestURI())
                .map(RouteTable.Match::route)
                .flatMap(route -> Optional.ofNullable(door(route, request)));
    }

    /** True when {@code request} brings a form that changes nothing. */
    boolean onlyAsks(HttpServletRequest request) {
        return page(request).filter(Door.Asking.class::isInstance).isPresent();
    }

    private static @Nullable Door door(PageRoute route, HttpServletRequest request) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        if (READING.contains(method)) {
            return route.reading();
        }
        return method.equals(HttpMethod.POST) ? route.sending() : null;
    }

    /** The door of the operation that {@code request} asks for; empty when nothing is there. */
    Optional<Door> endpoint(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return endpoints.stream()
                .filter(one -> one.method().equals(request.getMethod()))
                .filter(one -> PathPatternParser.defaultInstance.parse(one.pattern()).matches(path))
                .map(Endpoint::door)
                .findFirst();
    }

    /** True when {@code visitor} may pass through {@code door}; null is somebody not signed in. */
    boolean opens(Door door, @Nullable Visitor visitor) {
        return switch (door) {
            case Door.Closed _ -> false;
            case Door.Open _, Door.Asking _ -> true;
            case Door.SignedIn _ -> visitor != null;
            case Door.Holding holding when visitor != null -> visitor.may(holding.right());
            case Door.Holding holding -> holding.demo() && doorkeeper.isDemo();
        };
    }
}
