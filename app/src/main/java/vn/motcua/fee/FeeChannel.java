// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way on which something is asked for, as far as its price depends on it. */
public enum FeeChannel {
    /** At the counter or by post. */
    COUNTER,
    /** Online. */
    ONLINE;

    /** The word in the database and in message keys, such as {@code online}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel with this {@link #code()}, or empty when there is none. */
    public static Optional<FeeChannel> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
