// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The two cookies of the pages: the language last read, and the look chosen. */
final class Cookies {
    private static final String LANGUAGE = "motcua_lang";
    private static final String LOOK = "motcua_look";
    private static final Duration KEPT = Duration.ofDays(365);

    private Cookies() {}

    static Optional<Language> language(HttpServletRequest request) {
        return value(request, LANGUAGE).flatMap(Language::ofCode);
    }

    static Preferences preferences(HttpServletRequest request) {
        return value(request, LOOK).map(Preferences::ofCookie).orElse(Preferences.NONE);
    }

    static ResponseCookie of(Language language) {
        return cookie(LANGUAGE, language.code());
    }

    static ResponseCookie of(Preferences preferences) {
        return cookie(LOOK, preferences.cookie());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    private static ResponseCookie cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }
}
