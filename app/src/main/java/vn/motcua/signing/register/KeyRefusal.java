// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.util.Locale;

/** Why somebody has no key to sign with. */
public enum KeyRefusal {
    /** No certificate of theirs stands in the register. */
    NOT_REGISTERED,
    /** Theirs was withdrawn, as on a transfer. */
    WITHDRAWN,
    /** Theirs has run out. */
    EXPIRED,
    /** They sign by a mandate, and today is none of its days. */
    OUT_OF_MANDATE;

    /** The word in messages, such as {@code not-registered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
