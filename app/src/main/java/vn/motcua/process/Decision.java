// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an outcome of a step decides on the application. */
public enum Decision {
    /** What was asked for is given. */
    GRANT,
    /** It is refused in writing with a legal reason (từ chối giải quyết): a result as well. */
    REFUSE;

    /** The word in the database and in files, such as {@code grant}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision with this {@link #code()}, or empty when there is none. */
    public static Optional<Decision> ofCode(String code) {
        return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
    }
}
