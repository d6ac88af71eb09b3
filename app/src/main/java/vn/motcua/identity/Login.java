// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which somebody signs in (tên đăng nhập): 2 to 40 small letters without marks, digits,
 * full stops, hyphens and underscores, beginning with a letter.
 *
 * @param value in that form
 */
public record Login(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    public Login {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a login");
        }
    }

    /** The login that was typed, in capitals or with blanks around it; empty for another form. */
    public static Optional<Login> parse(String typed) {
        String bare = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(bare).matches() ? Optional.of(new Login(bare)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
