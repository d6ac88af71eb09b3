// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells our own pages from other places, so that nobody is led elsewhere by an address that came
 * from outside.
 */
@Component
public class OwnAddresses {
    /** The name of the parameter that says where to go afterwards. */
    public static final String NEXT = "next";

    private static final int LONGEST = 2000;

    private final RouteTable routes;

    OwnAddresses(RouteTable routes) {
        this.routes = routes;
    }

    /** {@code address} when it is a page of ours that can be opened, else empty. */
    public Optional<String> readable(@Nullable String address) {
        return Optional.ofNullable(address).filter(this::isReadable);
    }

    boolean isReadable(String address) {
        if (!address.startsWith("/") || address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getRawAuthority() == null
                    && uri.getScheme() == null
                    && routes.match(uri.getRawPath())
                            .filter(match -> match.route().reading() != null)
                            .isPresent();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
