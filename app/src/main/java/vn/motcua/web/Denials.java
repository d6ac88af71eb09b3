// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What somebody gets who may not come in: the way to sign in, a word, or nothing at all. */
@Component
class Denials {
    private final Gate gate;
    private final PageContexts contexts;
    private final OwnAddresses addresses;
    private final Doorkeeper doorkeeper;

    Denials(Gate gate, PageContexts contexts, OwnAddresses addresses, Doorkeeper doorkeeper) {
        this.gate = gate;
        this.contexts = contexts;
        this.addresses = addresses;
        this.doorkeeper = doorkeeper;
    }

    /** Somebody not signed in goes to sign in, and from there to the page asked for. */
    void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Door> door = gate.page(request);
        if (door.isEmpty() || door.get() instanceof Door.Closed) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        PageContext context = contexts.of(request);
        String asked = context.address().asked();
        Map<String, String> next =
                addresses.isReadable(asked) ? Map.of(OwnAddresses.NEXT, asked) : Map.of();
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, context.href(doorkeeper.desk().signIn(), next));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Somebody signed in is told that this is not for them; of a page that is not, nothing. */
    void notForYou(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean there =
                gate.page(request).filter(door -> !(door instanceof Door.Closed)).isPresent();
        response.sendError(there ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
    }

    /** A program without a valid token. */
    void tokenFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.sendError(
                gate.endpoint(request).isPresent()
                        ? HttpStatus.UNAUTHORIZED.value()
                        : HttpStatus.NOT_FOUND.value());
    }

    /** A program whose account may not do this. */
    void notForThisToken(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(
                gate.endpoint(request).isPresent()
                        ? HttpStatus.FORBIDDEN.value()
                        : HttpStatus.NOT_FOUND.value());
    }
}
