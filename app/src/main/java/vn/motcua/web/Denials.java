// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What somebody gets who may not come in: the way to sign in, a word, or nothing at all. */
@Component
class Denials {
    private final Gate gate;
    private final PageContexts contexts;
    private final OwnAddresses addresses;
    private final Doorkeeper doorkeeper;
    private final List<LostForms> lost;

    Denials(
            Gate gate,
            PageContexts contexts,
            OwnAddresses addresses,
            Doorkeeper doorkeeper,
            List<LostForms> lost) {
        this.gate = gate;
        this.contexts = contexts;
        this.addresses = addresses;
        this.doorkeeper = doorkeeper;
        this.lost = lost;
    }

    /**
     * Somebody not signed in goes to sign in, and from there to the page asked for; what they typed
     * is kept where a module keeps it.
     */
    void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Door> door = gate.page(request);
        if (door.isEmpty() || door.get() instanceof Door.Closed) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        keepTyped(request, response);
        PageContext context = contexts.of(request);
        String asked = context.address().asked();
        Map<String, String> next =
                addresses.isReadable(asked) ? Map.of(OwnAddresses.NEXT, asked) : Map.of();
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, context.href(doorkeeper.desk().signIn(), next));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private boolean keepTyped(HttpServletRequest request, HttpServletResponse response) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return false;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        Optional<String> secret =
                lost.stream().flatMap(forms -> forms.keep(fields).stream()).findFirst();
        secret.map(LostFormCookie::of)
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
        return secret.isPresent();
    }

    /**
     * A form that bears the token of another sign-in, as when somebody signed in again in another
     * tab: where it is kept, its page is opened again with what was typed.
     */
    void tokenTooOld(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = contexts.of(request).address().asked();
        if (addresses.isReadable(asked) && keepTyped(request, response)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, asked);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            notForYou(request, response);
        }
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
