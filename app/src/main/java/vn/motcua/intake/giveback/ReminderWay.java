// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody was reminded that a result waits for them. */
public enum ReminderWay {
    /** By phone. */
    CALL(1),
    /** By letter. */
    LETTER(2),
    /** By a message. */
    MESSAGE(3);

    private final int number;

    ReminderWay(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The word in forms, such as {@code call}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #code()}, or empty when there is none. */
    public static Optional<ReminderWay> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
