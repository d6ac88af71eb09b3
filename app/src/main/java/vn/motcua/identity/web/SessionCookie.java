// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session: for this site alone, out of reach of scripts, and over HTTPS only where
 * the page came over HTTPS, be it to us or to a proxy before us.
 */
final class SessionCookie implements CookieSerializer {
    private static final String NAME = "motcua_session";

    private final DefaultCookieSerializer plain = serializer(false);
    private final DefaultCookieSerializer secure = serializer(true);

    private static DefaultCookieSerializer serializer(boolean secure) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(NAME);
        serializer.setCookiePath("/");
        serializer.setSameSite("Lax");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setUseSecureCookie(secure);
        return serializer;
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        (isSecure(cookie.getRequest()) ? secure : plain).writeCookieValue(cookie);
    }

    /** To believe the header wrongly does no harm: the cookie is then not sent at all. */
    private static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return plain.readCookieValues(request);
    }
}
