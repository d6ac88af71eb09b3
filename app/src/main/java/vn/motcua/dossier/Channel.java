// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The way a dossier came in (kênh tiếp nhận), with its number on the wire to the national portal.
 */
public enum Channel {
    /** Handed in at the counter (trực tiếp). */
    COUNTER(1),
    /** Submitted online (trực tuyến). */
    ONLINE(2),
    /** Sent by public post (bưu chính công ích). */
    POSTAL(3);

    private final int number;

    Channel(int number) {
        this.number = number;
    }

    /** The number stored and exchanged. */
    public int number() {
        return number;
    }

    /** The word used in files, such as {@code counter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel with this {@link #code()}, or empty when there is none. */
    public static Optional<Channel> ofCode(String code) {
        return Arrays.stream(values()).filter(channel -> channel.code().equals(code)).findFirst();
    }

    /** The channel with this {@link #number()}; throws for another. */
    public static Channel ofNumber(int number) {
        return Arrays.stream(values())
                .filter(channel -> channel.number == number)
                .findFirst()
                .orElseThrow();
    }
}
