// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The token by which a form shows that it comes from a page of ours. It is made, and its cookie
 * set, only when a page asks for it, so that pages without forms set none.
 */
public final class FormToken {
    private final @Nullable CsrfToken token;

    FormToken(@Nullable CsrfToken token) {
        this.token = token;
    }

    /** The name of the hidden field. */
    public String name() {
        return token == null ? "_csrf" : token.getParameterName();
    }

    /** The value of the hidden field, another one on each page. */
    public String value() {
        return token == null ? "" : token.getToken();
    }
}
