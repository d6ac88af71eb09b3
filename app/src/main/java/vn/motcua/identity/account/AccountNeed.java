// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an administrator may have to look after an account; programs and demo people never need. */
public enum AccountNeed {
    /** A person who signs in with a password and no second factor. */
    WITHOUT_FACTOR,
    /** A person who has no password yet and so cannot sign in. */
    WITHOUT_PASSWORD,
    /** A person who is locked. */
    LOCKED;

    /** The word in addresses, queries and keys of messages, such as {@code without-factor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The need with this {@link #code()}, or empty when there is none. */
    public static Optional<AccountNeed> ofCode(String code) {
        return Arrays.stream(values()).filter(need -> need.code().equals(code)).findFirst();
    }
}
