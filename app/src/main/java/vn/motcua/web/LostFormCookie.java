// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie that leads back to a form lost by the end of a session; it holds no data of it. */
public final class LostFormCookie {
    /** Its name. */
    public static final String NAME = "motcua_typed";

    private static final Duration KEPT = Duration.ofHours(12);

    private LostFormCookie() {}

    static ResponseCookie of(String secret) {
        return cookie(secret, KEPT);
    }

    /** The end of it. */
    public static ResponseCookie forgotten() {
        return cookie("", Duration.ZERO);
    }

    private static ResponseCookie cookie(String value, Duration kept) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(kept)
                .httpOnly(true)
                .sameSite("Strict")
                .build();
    }
}
