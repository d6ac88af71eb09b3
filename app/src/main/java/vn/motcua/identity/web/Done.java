// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.PageContext;

/** What was just done, told on the page after it; the address names it by one of these words. */
final class Done {
    /** The parameter of addresses. */
    static final String PARAMETER = "done";

    private static final List<String> WORDS =
            List.of(
                    "password",
                    "second-factor-off",
                    "session",
                    "sessions",
                    "token",
                    "keys-on",
                    "keys-off",
                    "delegated",
                    "delegation-ended",
                    "separation-waived",
                    "separation-restored",
                    "made",
                    "renamed",
                    "locked",
                    "unlocked",
                    "post-given",
                    "post-taken");

    private Done() {}

    /** The sentence of the word in {@code parameter}; null for none and for an unknown one. */
    static @Nullable String sentence(PageContext ctx, @Nullable String parameter) {
        return parameter != null && WORDS.contains(parameter)
                ? ctx.text("identity.done." + parameter)
                : null;
    }
}
