// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done with one page of a paper. */
public enum PageChange {
    /** It changes places with the one before. */
    UP,
    /** It changes places with the one behind. */
    DOWN,
    /** It is turned a quarter to the right. */
    TURN,
    /** It is not bound. */
    LEAVE_OUT,
    /** It is bound after all. */
    TAKE_IN;

    /** The word in forms and messages, such as {@code leave-out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The change with this {@link #code()}. */
    public static Optional<PageChange> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
