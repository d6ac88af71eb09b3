// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Keeps the token of forms in a cookie of its own, so that no session is made for it. */
@Component
public class FormTokens {
    private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();

    FormTokens() {
        cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    }

    CookieCsrfTokenRepository cookies() {
        return cookies;
    }

    /** Forgets the token, as when somebody signs in: the next page makes another one. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        cookies.saveToken(null, request, response);
    }
}
