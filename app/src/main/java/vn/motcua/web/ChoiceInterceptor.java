// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps what a reader chose: {@code ?theme}, {@code ?contrast}, {@code ?text}, {@code ?keys} and
 * {@code ?print} on any page are stored in a cookie and the page is shown anew without them; the
 * language read is remembered.
 */
record ChoiceInterceptor(PageContexts contexts) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST
                || request.getRequestURI().startsWith(Assets.PATH)) {
            return true;
        }
        PageContext context = contexts.of(request);
        rememberLanguage(request, response, context.language());
        if (Preferences.NAMES.stream().noneMatch(name -> request.getParameter(name) != null)) {
            return true;
        }
        keep(response, Cookies.of(chosen(request, context.preferences())));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, context.address().asked());
        return false;
    }

    private static Preferences chosen(HttpServletRequest request, Preferences before) {
        Preferences preferences = before;
        for (String name : Preferences.NAMES) {
            String word = request.getParameter(name);
            preferences = word == null ? preferences : preferences.with(name, word);
        }
        return preferences;
    }

    private static void rememberLanguage(
            HttpServletRequest request, HttpServletResponse response, Language language) {
        Optional<Language> before = Cookies.language(request);
        if (!before.orElse(Language.VIETNAMESE).equals(language)) {
            keep(response, Cookies.of(language));
        }
    }

    private static void keep(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
